using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Storage;

public sealed class DutyFileStoreTests
{
    private static readonly DutyKey Plan = Town.Key("1.1", "aviation", "31.01.2024");

    [Fact]
    public async Task A_dutys_file_holds_what_happened_and_every_letter_that_spoke_of_it()
    {
        await using var town = await Town.Found();
        await town.Store.Write(session =>
        {
            session.Outbox.Enqueue(new Letter("morning/1", town.Anna.Chat, Lane.Reminder, new Content.Message("Утро"), Person: town.Anna.Id, Duties: [Plan.ToString(), "other"]));
            session.Outbox.Enqueue(new Letter("nudge/1", town.Boris.Chat, Lane.Bulk, new Content.Message("Ждём"), Person: town.Boris.Id, Duties: [Plan.ToString()], Campaign: "1"));
            session.Outbox.Enqueue(new Letter("morning/2", town.Vera.Chat, Lane.Reminder, new Content.Message("Утро"), Person: town.Vera.Id, Duties: ["other"]));
        });
        await Settle(town, Lane.Reminder, letter => new Settlement.Delivered(letter.Id, 5));
        await Settle(town, Lane.Bulk, letter => new Settlement.Refused(letter.Id, RefusalReason.Blocked, "Forbidden"));
        await town.Do(town.Anna, new DutyCommand.Notice(Plan));
        await town.Do(town.Anna, new DutyCommand.Report(Plan, Town.Said("Готово")));
        await town.Do(town.Galina, new DutyCommand.Return(Plan, "Нет подписи"));

        var file = town.Store.Read(session => session.Files.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 1, 31))).Single(it => it.View.Duty.Key == Plan);

        Assert.Equal(["Анна Петровна", "Анна Петровна", "Галина"], file.Facts.Select(fact => fact.ByName));
        Assert.Equal(1, file.Returns);
        Assert.Contains(file.Notices, it => it is { Name: "Анна Петровна", Kind: NoticeKind.Morning, State: NoticeState.Delivered, Why: null });
        Assert.Contains(file.Notices, it => it is { Name: "Борис Ильич", Kind: NoticeKind.Nudge, State: NoticeState.Refused, Why: "Blocked" });
        Assert.Contains(file.Notices, it => it is { Kind: NoticeKind.News, State: NoticeState.Queued });
        Assert.DoesNotContain(file.Notices, it => it.Role == Role.Coordinator || it.Name == "Вера Сергеевна");
        Assert.Equal(file.Notices.Count, town.Store.Read(session => session.Files.One(file.View.Id))!.Notices.Count);
    }

    [Fact]
    public async Task Files_of_one_addressee_are_his_alone_and_days_are_those_of_the_date_that_counts()
    {
        await using var town = await Town.Found();
        await town.Do(town.Galina, new DutyCommand.Extend(Plan, new DateOnly(2024, 2, 15)));

        string[] Found(int fromMonth, int toMonth, string? reportTo) => town.Store.Read(session => session.Files
            .Between(new DateOnly(2024, fromMonth, 1), new DateOnly(2024, toMonth, 28), reportTo)).Select(it => $"{it.View.Obligation.Id} {it.View.College.Id}").ToArray();

        Assert.Equal(["1.1 aviation"], Found(2, 2, null));
        Assert.Equal(["1.2 aviation", "1.2 medical"], Found(1, 6, "copp"));
        Assert.Empty(Found(1, 6, "nobody"));
    }

    [Fact]
    public async Task Stays_tell_when_somebody_was_there_and_when_the_door_was_shut()
    {
        await using var town = await Town.Found();
        var joined = town.Clock.Now;
        town.Clock.Now += TimeSpan.FromDays(1);
        await town.Do(town.Vera, new PeopleCommand.ChangeReach(town.Vera.Chat, false));
        town.Clock.Now += TimeSpan.FromDays(1);
        await town.Do(town.Vera, new PeopleCommand.ChangeReach(town.Vera.Chat, true));
        town.Clock.Now += TimeSpan.FromDays(1);
        await town.Do(town.Vera, new PeopleCommand.Unbind(town.Vera.Id));

        Assert.Equal(
            [new Stay(joined, joined.AddDays(1), true), new Stay(joined.AddDays(1), joined.AddDays(2), false), new Stay(joined.AddDays(2), joined.AddDays(3), true)],
            town.Store.Read(session => session.Files.Stays())["medical"]);
    }

    private static async Task Settle(Town town, Lane lane, Func<QueuedLetter, Settlement> how) => await town.Store.Write(session =>
    {
        foreach (var letter in session.Queue.Claim(lane, 100, town.Clock.Now, TimeSpan.FromMinutes(1)))
            session.Queue.Settle(how(letter), town.Clock.Now);
    });
}
