using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class InviteTests
{
    [Fact]
    public async Task The_link_names_college_and_role_before_anybody_is_bound()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = ministry.Telegram.Person("Анна");

        anna.Start(await ministry.Link(Role.Head, "aviation"));

        var question = await anna.WaitFor("Это вы?");
        Assert.Contains("Авиационный техникум", question.Text, StringComparison.Ordinal);
        Assert.Contains("руководитель", question.Text, StringComparison.Ordinal);
        Assert.Empty(ministry.Bound());
        await anna.Press("Нет").Answered();
        await anna.WaitFor("ничего не изменено");
        Assert.Empty(ministry.Bound());
    }

    [Fact]
    public async Task Whoever_says_yes_is_greeted_and_sees_how_things_stand()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = ministry.Telegram.Person("Анна");

        anna.Start(await ministry.Link(Role.Head, "aviation"));
        await anna.WaitFor("Это вы?");
        await anna.Press("Да, это я").Answered();

        await anna.WaitFor("Вы подключены");
        await anna.WaitFor("План набора");
        Assert.Equal("Анна", Assert.Single(ministry.Bound()).Name);
    }

    [Fact]
    public async Task A_used_link_a_wrong_one_and_an_expired_one_are_told_apart_politely()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of()]);
        var link = await ministry.Link(Role.Head, "aviation");
        var old = await ministry.Link(Role.Head, "medical");
        await ministry.JoinBy(link, "Анна");
        var boris = ministry.Telegram.Person("Борис");

        boris.Start(link);
        await boris.WaitFor("уже использована");
        boris.Start("no-such-token");
        await boris.WaitFor("Ссылка не подошла");
        ministry.Clock.Turn(TimeSpan.FromDays(8));
        boris.Start(old);
        await boris.WaitFor("истёк");

        Assert.Single(ministry.Bound());
    }

    [Fact]
    public async Task Somebody_bound_elsewhere_must_let_go_first()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of()]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        anna.Start(await ministry.Link(Role.Head, "medical"));
        await anna.WaitFor("уже подключены");

        Assert.Equal("aviation", Assert.Single(ministry.Bound()).College);
    }

    [Fact]
    public async Task In_a_group_the_bot_says_that_it_works_in_private()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var group = ministry.Telegram.Group("Колледжи", anna);

        anna.Say("/status", group.Chat);

        var answer = await group.Chat.WaitFor("личной переписке");
        Assert.DoesNotContain("План набора", answer.Text, StringComparison.Ordinal);
    }
}
