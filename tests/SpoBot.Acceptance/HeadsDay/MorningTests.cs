using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class MorningTests
{
    [Fact]
    public async Task A_stranger_gets_one_polite_line_and_learns_nothing()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var stranger = ministry.Telegram.Person("Прохожий");

        stranger.Say("/status");

        var answer = await stranger.WaitFor("по приглашениям");
        Assert.DoesNotContain("План набора", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_head_is_written_to_in_the_morning_and_reports_with_one_tap()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();

        var card = await anna.WaitFor("отчёт отправлен");
        Assert.Contains("Отозвать отчёт", card.Buttons, StringComparer.Ordinal);
        await ministry.TurnTo("2024-01-11 09:01");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_clock_turned_by_a_year_ends_no_call_under_way()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        await ministry.Telegram.Updates.Polled();
        var polls = ministry.Telegram.Calls.Total("getUpdates");

        await ministry.TurnTo("2025-01-09 08:00");
        var stranger = ministry.Telegram.Person("Прохожий");
        stranger.Say("/status");
        await stranger.WaitFor("по приглашениям");

        Assert.Equal(polls + 1, ministry.Telegram.Calls.Total("getUpdates"));
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_text_report_takes_one_tap_one_message_and_one_tap()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");

        await anna.Press("Отчитаться").Answered();
        anna.Say("Набрали 25 человек <на> «отлично» & в срок");
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();

        await anna.WaitFor("Набрали 25 человек <на> «отлично» & в срок");
        await ministry.Settle();
        Assert.Empty(ministry.Telegram.Violations);
    }
}
