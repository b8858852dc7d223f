using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Hosting;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class FirstAdministratorTests
{
    [Fact]
    public async Task The_first_start_shows_a_link_that_makes_an_administrator_and_later_starts_show_none()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "20.02.2024"))]);
        var stale = TokenIn(await Shown(ministry));
        await ministry.Restart();
        var token = TokenIn(await Shown(ministry));

        var anna = ministry.Telegram.Person("Анна");
        anna.Start(stale);
        await anna.WaitFor("отозвана");
        await ministry.JoinBy(token, "Борис");

        Assert.Equal(("Борис", Role.Administrator), (Assert.Single(ministry.Bound()).Name, ministry.Bound()[0].Role));
        Assert.Equal("", await Shown(ministry));
    }

    [Fact]
    public async Task Where_the_settings_name_administrators_no_link_is_shown()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "20.02.2024"))]);
        Assert.Equal("", await Shown(ministry, 42));
    }

    private static async Task<string> Shown(Ministry ministry, params long[] admins)
    {
        await using var console = new StringWriter();
        await FirstAdministrator.Invite(ministry.Worker, admins, console, CancellationToken.None);
        return console.ToString();
    }

    private static string TokenIn(string shown) => shown[(shown.IndexOf("start=", StringComparison.Ordinal) + "start=".Length)..].Trim();
}
