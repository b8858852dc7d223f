using SpoBot.Conversations.Coordinator;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Nudges;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Conversations;

/// <summary>Whoever writes more than there is room for hears how much it was, loses nothing unawares and answers the same question again.</summary>
public sealed class TooLongTests
{
    [Fact]
    public async Task A_head_shortens_a_report_and_sends_it_whole()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await anna.Forge(new StartReport(Id(town)));

        Assert.StartsWith("Получилось 4097 знаков, помещается 4096.", (await anna.Say(new string('я', 4097))).Html, StringComparison.Ordinal);
        await anna.Say(new string('я', 4096));
        await anna.Press("Отправить");

        Assert.Equal(new string('я', 4096), Assert.Single(ReportsOf(town)).Text);
    }

    [Fact]
    public async Task A_coordinator_shortens_the_words_of_a_nudge_and_a_remark_that_keeps_its_question_open()
    {
        await using var town = await Town.Found();
        town.Clock.Now = new DateTimeOffset(2024, 2, 5, 6, 0, 0, TimeSpan.Zero);
        var galina = new Talking(town, town.Galina);
        await galina.Forge(new PickNudge(NudgeWhom.Debtors, 0));
        await galina.Press("Свой текст");
        Assert.StartsWith("Получилось 1734 знака, помещается 1000.", (await galina.Say(new string('я', 1734))).Html, StringComparison.Ordinal);
        Assert.Contains("«Коллеги, ждём»", (await galina.Say("Коллеги, ждём")).Html, StringComparison.Ordinal);

        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(Town.Key("1.1", "aviation", "31.01.2024"), Town.Said("Готово")));
        await galina.Forge(new ReturnReport(Id(town), 1));
        Assert.StartsWith("Получилось 3500 знаков, помещается 1500.", (await galina.Say(new string('я', 3500))).Html, StringComparison.Ordinal);
        await galina.Say("Нет подписи");
        Assert.Equal(DutyState.Returned, town.Duty(Town.Key("1.1", "aviation", "31.01.2024")).State);
    }

    [Fact]
    public async Task A_coordinator_shortens_the_text_of_an_obligation_and_the_ground_for_stopping_one()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        Assert.StartsWith("Получилось 2001 знак, помещается 2000.", (await galina.Say("/add " + new string('я', 2001))).Html, StringComparison.Ordinal);
        Assert.Contains("Кто исполняет", (await galina.Say("Сдать план")).Html, StringComparison.Ordinal);

        await galina.Say("/register");
        await galina.Press("1");
        await galina.Press("Снять с контроля");
        Assert.StartsWith("Получилось 501 знак, помещается 500.", (await galina.Say(new string('я', 501))).Html, StringComparison.Ordinal);
        await galina.Say("приказ № 5");
        Assert.Equal(DutyState.Waived, town.Duty(Town.Key("1.1", "aviation", "31.01.2024")).State);
    }

    private static long Id(Town town) => town.Store.Read(session => session.Views.OfCollege("aviation", DateOnly.MinValue, DateOnly.MaxValue)[0].Id);

    private static IEnumerable<ReportContent> ReportsOf(Town town) =>
        town.Store.Read(session => session.Views.HistoryOf(Id(town))).Select(fact => fact.What).OfType<DutyFact.Reported>().Select(fact => fact.Content);
}
