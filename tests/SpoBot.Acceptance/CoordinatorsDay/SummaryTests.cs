using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class SummaryTests
{
    [Fact]
    public async Task One_message_in_the_morning_says_what_waits_who_is_late_and_who_has_nobody()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"), Asks("1.2", "Смета", "11.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");

        await ministry.TurnTo("2024-01-11 09:01");
        var summary = await galina.WaitFor("Сводка на 11 января, четверг");
        Assert.Contains("Ждут принятия: 1 отчёт", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Стали просроченными: 1\nПлан набора: Медицинский колледж", summary.Text, StringComparison.Ordinal);
        Assert.Contains("Никто не подключён: 1\nМедицинский колледж", summary.Text, StringComparison.Ordinal);
        await galina.Press("Входящие").Answered();
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Пригласить").Answered();
        await galina.WaitFor("Никто не подключён: 1 из 2");

        await ministry.TurnTo("2024-01-11 15:00");
        await ministry.TurnTo("2024-01-13 09:30");
        Assert.Single(galina.Chat.Messages, message => message.Text.StartsWith("Сводка на 11", StringComparison.Ordinal));
        Assert.DoesNotContain(galina.Chat.Messages, message => message.Text.StartsWith("Сводка на 13", StringComparison.Ordinal));
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task The_summary_of_a_coordinator_of_one_addressee_speaks_of_nothing_else()
    {
        var ofDepartment = Asks("1.1", "План набора", "10.01.2024") with { Executors = ["medical"] };
        var ofCentre = Asks("2.1", "Отчёт центру", "10.01.2024", new Proof.Text(), "copp") with { Executors = ["aviation"] };
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(ofDepartment, ofCentre)]);
        var denis = await ministry.Join("Денис", Role.Coordinator, "copp");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);

        await ministry.TurnTo("2024-01-11 09:01");
        var theirs = await denis.WaitFor("Сводка на 11 января");
        var all = await galina.WaitFor("Сводка на 11 января");

        Assert.Contains("План набора", all.Text, StringComparison.Ordinal);
        Assert.Contains("Медицинский колледж", all.Text, StringComparison.Ordinal);
        Assert.Contains("Отчёт центру: Авиационный техникум", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("План набора", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Медицинский колледж", theirs.Text, StringComparison.Ordinal);
    }
}
