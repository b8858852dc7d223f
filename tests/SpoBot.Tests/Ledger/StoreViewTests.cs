using SpoBot.Conversations;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Tests.Storage;

namespace SpoBot.Tests.Ledger;

/// <summary>What screens ask the store.</summary>
public sealed class StoreViewTests
{
    private static readonly DutyKey January = Town.Key("1.1", "aviation", "31.01.2024");
    private static readonly DateOnly From = new(2024, 1, 1);
    private static readonly DateOnly To = new(2024, 12, 31);

    [Fact]
    public async Task Duties_of_a_college_come_by_date_and_only_its_own()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));

        town.Store.Read(session =>
        {
            Assert.Equal(["1.1", "1.2", "1.3"], session.Desk.DutiesOf("aviation", From, To).Select(view => view.Obligation.Id));
            Assert.Equal(["1.2"], session.Desk.OwedBy("aviation", new DateOnly(2024, 6, 28)).Select(view => view.Obligation.Id));
            Assert.Equal(["1.1"], session.Views.WaitingOf("aviation").Select(view => view.Obligation.Id));
            Assert.Empty(session.Desk.DutiesOf("nowhere", From, To));
            Assert.Null(session.Desk.Duty(9999));
            return 0;
        });
    }

    [Fact]
    public async Task A_coordinator_of_the_centre_sees_what_reports_to_the_centre_and_nothing_else()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(Town.Key("1.2", "aviation", "28.06.2024"), Town.Said("Сделано")));

        town.Store.Read(session =>
        {
            Assert.Equal(["1.1", "1.2"], session.Views.Reported().Select(view => view.Obligation.Id));
            Assert.Equal(["1.2"], session.Views.Reported("copp").Select(view => view.Obligation.Id));
            Assert.Equal(["1.2"], session.Rounds.Waiting("copp", Town.Rules.Region).Select(report => report.Duty.Obligation));
            Assert.Equal(["medical"], session.Views.Owed(To, "copp").Select(view => view.College.Id));
            Assert.Empty(session.Views.Reported("nowhere"));
            return 0;
        });
    }

    [Fact]
    public async Task Counts_agree_with_what_happened()
    {
        await using var town = await Town.Found();
        town.Clock.Now = new DateTimeOffset(2024, 2, 5, 6, 0, 0, TimeSpan.Zero);
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Must<DutyView>(town.Galina, new DutyCommand.Return(January, "нет подписи"));
        await town.Must<DutyView>(town.Galina, new DutyCommand.Waive(Town.Key("1.3", "medical", "01.10.2024"), "карантин"));

        var today = new DateOnly(2024, 2, 5);
        Assert.Equal(
            [new CollegeCount("aviation", new DutyCount(3, 1, 1, 0, 0, 0)), new CollegeCount("medical", new DutyCount(2, 1, 0, 0, 0, 1))],
            town.Store.Read(session => session.Views.CountByCollege(From, To, today)).OrderBy(it => it.College));
        Assert.Equal(
            [("1.1", 2, 0, 2), ("1.2", 2, 0, 0), ("1.3", 1, 0, 0)],
            town.Store.Read(session => session.Views.CountByObligation(From, To, today)).Select(it => (it.Obligation, it.Colleges, it.Reported, it.Overdue)));
        Assert.Equal(["1.2"], town.Store.Read(session => session.Views.CountByObligation(From, To, today, "copp")).Select(it => it.Obligation));
    }

    [Fact]
    public async Task A_college_that_owes_one_month_of_six_is_one_college_that_has_not_reported()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "ежемесячно до 10 числа"));
        town.Clock.Now = new DateTimeOffset(2024, 6, 14, 6, 0, 0, TimeSpan.Zero);
        foreach (var month in Enumerable.Range(1, 6))
        {
            await town.Must<DutyView>(town.Anna, new DutyCommand.Report(Town.Key("1.1", "aviation", $"10.{month:00}.2024"), Town.Said("Сделано")));
            if (month != 3)
                await town.Must<DutyView>(town.Vera, new DutyCommand.Report(Town.Key("1.1", "medical", $"10.{month:00}.2024"), Town.Said("Сделано")));
        }

        var counted = town.Store.Read(session => session.Views.CountByObligation(From, To, new DateOnly(2024, 6, 14)));

        Assert.Equal([new ObligationCount(SampleRegister.Forum.Id, "1.1", 2, 1, 1)], counted);
    }

    [Fact]
    public async Task A_report_comes_back_with_its_files_and_number()
    {
        await using var town = await Town.Found();
        var content = new ReportContent("Приказ «О мерах» <№ 5>", [new SentFile("file-id", "приказ.pdf", false, 1024)], 12.5m);
        var view = await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, content));

        var fact = Assert.IsType<DutyFact.Reported>(town.Store.Read(session => session.Desk.HistoryOf(view.Id)).Single().What);
        Assert.Equal((content.Text, content.Number, content.Files[0]), (fact.Content.Text, fact.Content.Number, fact.Content.Files.Single()));
        Assert.Equal(town.Clock.Now, fact.At);
    }

    [Fact]
    public async Task A_campaign_counts_its_letters_by_what_became_of_them()
    {
        await using var town = await Town.Found();
        await town.Store.Write(session =>
        {
            session.Campaigns.Make("n1", town.Galina.Id, """{"whom":"debtors"}""");
            foreach (var person in new[] { town.Anna, town.Boris, town.Vera })
                session.Outbox.Enqueue(new Letter($"n1/{person.Id}", person.Chat, Lane.Bulk, new Content.Message("Напоминание"), Person: person.Id, Campaign: "n1"));
            var letters = session.Queue.Claim(Lane.Bulk, 2, session.Now, TimeSpan.FromMinutes(1));
            session.Queue.Settle(new Settlement.Delivered(letters[0].Id, 7), session.Now);
            session.Queue.Settle(new Settlement.Refused(letters[1].Id, RefusalReason.Deactivated, "user is deactivated"), session.Now);
            session.Campaigns.Stop("n1");
            session.Outbox.CancelCampaign("n1");
        });

        town.Store.Read(session =>
        {
            Assert.Equal(new CampaignCount(0, 1, 1, 0, 1), session.Campaigns.Count("n1"));
            Assert.Equal(["delivered", "refused", "cancelled"], session.Campaigns.Letters("n1").Select(letter => letter.Status));
            Assert.Equal("Deactivated", session.Campaigns.Letters("n1")[1].Reason);
            Assert.Equal([new(town.Anna.Id, town.Clock.Now)], session.Campaigns.NudgedSince(town.Clock.Now));
            Assert.Empty(session.Campaigns.NudgedSince(town.Clock.Now.AddMinutes(1)));
            Assert.Equal(town.Clock.Now, session.Campaigns.One("n1")!.StoppedAt);
            Assert.Equal(["n1"], session.Campaigns.Last(5).Select(it => it.Id));
            return 0;
        });
    }

    [Fact]
    public async Task An_erased_person_leaves_no_name_no_chat_and_no_letter()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Boris, new DutyCommand.Report(January, Town.Said("Сделано")));
        await town.Store.Write(session =>
        {
            session.Talks.Keep(town.Boris.Chat, new Talk(1, "report.text", "{}", null));
            session.Outbox.Enqueue(new Letter("x", town.Boris.Chat, Lane.Reply, new Content.Message("Борис Ильич, отчёт отправлен"), Person: town.Boris.Id));
        });
        await town.Must<Person>(town.Boris, new PeopleCommand.Unbind(town.Boris.Id));
        await town.Store.Write(session => session.People.Erase(town.Boris.Id, "сотрудник"));

        await town.Letters(Lane.Reply);
        var file = System.Text.Encoding.UTF8.GetString(System.Text.Encoding.Latin1.GetBytes(await town.FileAsText()));
        Assert.DoesNotContain("Борис", file);
        Assert.DoesNotContain("борис", file);
        Assert.Equal("сотрудник", town.Store.Read(session => session.Desk.NameOf(town.Boris.Id)));
    }
}
