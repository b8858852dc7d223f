using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class MenuTests
{
    [Fact]
    public async Task A_coordinator_finds_the_longer_menu_and_whoever_has_left_the_common_one()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Menu(has: true);

        galina.Say("/stop");
        await galina.WaitFor(message => message.Buttons.Contains("Да, отключиться"));
        await galina.Press("Да, отключиться").Answered();
        await galina.WaitFor("Вы отключены");

        await Menu(has: false);
        Assert.Contains(ministry.Telegram.Profile.CommandsFor(galina), command => command.Command == "status");
        Assert.Empty(ministry.Telegram.Violations);

        Task Menu(bool has) => Watching.Until(
            () => ministry.Telegram.Profile.CommandsFor(galina).Any(command => command.Command == "overview") == has,
            has ? "the menu of coordinators" : "the common menu",
            meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(10)));
    }
}
