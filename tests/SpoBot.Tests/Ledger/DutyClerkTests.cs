using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Outbox;

namespace SpoBot.Tests.Ledger;

public sealed class DutyClerkTests
{
    private static readonly DutyKey January = Town.Key("1.1", "aviation", "31.01.2024");
    private static readonly DutyKey Centre = Town.Key("1.2", "aviation", "28.06.2024");

    [Fact]
    public async Task A_report_is_accepted_and_the_head_hears_at_once()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));
        Assert.Equal(DutyState.Reported, town.Duty(January).State);

        await town.Must<DutyView>(town.Galina, new DutyCommand.Accept(January));

        Assert.Equal(DutyState.Accepted, town.Duty(January).State);
        var letters = await town.Letters();
        Assert.Equal([town.Anna.Chat, town.Boris.Chat], letters.Select(letter => letter.Chat));
        Assert.All(letters, letter => Assert.StartsWith("✅ Отчёт принят: <b>1.1. План 1.1</b>", letter.Text));
    }

    [Fact]
    public async Task A_returned_report_is_owed_again_and_the_remark_is_quoted_as_typed()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<DutyView>(town.Galina, new DutyCommand.Return(January, "Нет <подписи>"));

        Assert.Equal(DutyState.Returned, town.Duty(January).State);
        Assert.Contains((await town.Letters()), letter => letter.Text.Contains("<blockquote>Нет &lt;подписи&gt;</blockquote>"));
    }

    [Fact]
    public async Task Reporting_cancels_the_reminders_that_wait_and_returning_lets_new_ones_be_sent()
    {
        await using var town = await Town.Found();
        await town.Store.Write(session => session.Outbox.Enqueue(new Letter(
            "morning/1", town.Anna.Chat, Lane.Reminder, new Content.Message("Сегодня срок"), Person: town.Anna.Id, Duties: [January.ToString()])));

        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));

        Assert.Empty(await town.Letters());
        await town.Must<DutyView>(town.Galina, new DutyCommand.Return(January, "нет подписи"));
        await town.Letters();
        await town.Store.Write(session => session.Outbox.Enqueue(new Letter(
            "morning/2", town.Anna.Chat, Lane.Reminder, new Content.Message("Возвращён отчёт"), Person: town.Anna.Id, Duties: [January.ToString()])));
        Assert.Single(await town.Letters());
    }

    [Fact]
    public async Task The_second_coordinator_is_told_what_the_first_decided()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<DutyView>(town.Galina, new DutyCommand.Accept(January));

        var refusal = await town.Refused<DutyRefusal.AlreadyAccepted>(town.Galina, new DutyCommand.Return(January, "поздно"));
        Assert.Equal(town.Galina.Id, refusal.By);
    }

    [Fact]
    public async Task A_head_of_another_college_changes_nothing_and_the_journal_knows()
    {
        await using var town = await Town.Found();
        await town.Refused<DutyRefusal.NotYours>(town.Vera, new DutyCommand.Report(January, Town.Said("чужое")));
        await town.Refused<DutyRefusal.NotYours>(town.Denis, new DutyCommand.Waive(January, "чужое"));
        await town.Refused<PeopleRefusal.NotYours>(null, new DutyCommand.Report(January, Town.Said("никто")));

        Assert.Equal(DutyState.Open, town.Duty(January).State);
        Assert.Equal(
            [(town.Denis.Id, "Денис"), (town.Vera.Id, "Вера Сергеевна")],
            town.Store.Read(session => session.Journal.Last(2)).Select(entry => (entry.By, entry.ByName!)));
    }

    [Fact]
    public async Task An_extension_is_asked_of_those_who_oversee_it_and_its_grant_keeps_the_first_date()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.AskExtension(Centre, new DateOnly(2024, 7, 10), "Приказ на подписи"));
        Assert.Equal([town.Galina.Chat, town.Denis.Chat], (await town.Letters()).Select(letter => letter.Chat));
        Assert.Equal(Centre, town.Store.Read(session => session.Views.Asking("copp")).Single().Duty.Key);

        await town.Must<DutyView>(town.Denis, new DutyCommand.Extend(Centre));

        var duty = town.Duty(Centre);
        Assert.Equal((new DateOnly(2024, 6, 28), new DateOnly(2024, 7, 10)), (duty.Key.Due, duty.Expected));
        var entry = town.Store.Read(session => session.Journal.Last(1, "duty/" + Centre)).Single();
        Assert.Equal(("duty.Extended", "Денис", "Open, 2024-06-28", "Open, 2024-07-10"), (entry.What, entry.ByName, entry.Before, entry.After));
        Assert.Empty(town.Store.Read(session => session.Views.Asking()));
        Assert.Equal(2, (await town.Letters()).Count);
    }

    [Fact]
    public async Task A_person_on_leave_is_left_in_peace_unless_nobody_else_is_there()
    {
        await using var town = await Town.Found();
        await town.Must<Person>(town.Anna, new PeopleCommand.GoAway(new DateOnly(2024, 2, 1)));
        await town.Must<DutyView>(town.Boris, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<DutyView>(town.Galina, new DutyCommand.Accept(January));
        Assert.Equal([town.Boris.Chat], (await town.Letters()).Select(letter => letter.Chat));
    }

    [Fact]
    public async Task History_names_people_by_the_names_they_go_by_now()
    {
        await using var town = await Town.Found();
        var view = await town.Must<DutyView>(town.Boris, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<Person>(town.Boris, new PeopleCommand.Unbind(town.Boris.Id));
        await town.Store.Write(session => session.People.Erase(town.Boris.Id, "сотрудник"));

        var fact = Assert.Single(town.Store.Read(session => session.Views.HistoryOf(view.Id)));
        Assert.Equal("сотрудник", fact.ByName);
        Assert.Equal("Сделано", Assert.IsType<DutyFact.Reported>(fact.What).Content.Text);
    }
}
