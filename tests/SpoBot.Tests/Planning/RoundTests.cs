using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Planning;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;

namespace SpoBot.Tests.Planning;

public sealed class RoundTests
{
    private static readonly TimeSpan FiveMinutes = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task An_obligation_added_on_friday_is_news_on_monday_although_rounds_were_run_in_between()
    {
        await using var town = await Town.Found();
        var round = RoundOf(town);
        At(town, 2024, 1, 19, 15);
        await Run(town, round);
        await town.Letters();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "28.06.2024", executors: "medical")));
        for (var i = 0; i < 3; i++)
        {
            town.Clock.Now += FiveMinutes;
            await Run(town, round);
        }

        Assert.DoesNotContain(await town.Letters(), letter => letter.Chat == town.Vera.Chat);

        At(town, 2024, 1, 22, 8);
        await Run(town, round);
        Assert.Empty(await town.Letters());
        town.Clock.Now += TimeSpan.FromHours(1);
        await Run(town, round);
        Assert.Equal([(town.Vera.Chat, "9.1 new")], await town.Letters());
    }

    [Fact]
    public async Task A_round_run_twice_writes_once_and_what_was_reported_is_not_spoken_of()
    {
        await using var town = await Town.Found();
        var round = RoundOf(town);
        At(town, 2024, 1, 31, 9);
        await town.Must<DutyView>(town.Vera, new DutyCommand.Report(Town.Key("1.1", "medical", "31.01.2024"), Town.Said("Сделано")));

        await Run(town, round);
        await Run(town, round);

        Assert.Equal([(town.Anna.Chat, "1.1 T-0")], (await town.Letters()).Where(letter => letter.Chat != town.Galina.Chat));
    }

    [Fact]
    public async Task A_day_with_nothing_due_wakes_nobody()
    {
        await using var town = await Town.Found();
        var round = RoundOf(town);
        At(town, 2024, 1, 17, 9);
        await Run(town, round);
        await town.Letters();
        At(town, 2024, 1, 18, 9);
        var report = await Run(town, round);

        Assert.Equal(0, report.Queued);
        Assert.DoesNotContain(report.Silent, it => it.Person.Role == Role.Head);
    }

    [Fact]
    public async Task What_could_not_be_delivered_on_its_day_is_said_the_next_morning_and_once()
    {
        await using var town = await Town.Found();
        var round = RoundOf(town);
        At(town, 2024, 1, 17, 9);
        await Run(town, round);
        At(town, 2024, 1, 18, 9);

        await Run(town, round);
        Assert.Contains((town.Vera.Chat, "(17.01–17.01) 1.1 T-10"), await town.Letters());
        At(town, 2024, 1, 19, 9);
        await Run(town, round);
        Assert.Empty(await town.Letters());
    }

    [Fact]
    public async Task What_was_reported_on_the_day_it_was_published_is_no_news()
    {
        await using var town = await Town.Found();
        var round = RoundOf(town);
        At(town, 2024, 1, 19, 15);
        await Run(town, round);
        await town.Letters();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "28.06.2024", executors: "medical")));
        await town.Must<DutyView>(town.Vera, new DutyCommand.Report(Town.Key("9.1", "medical", "28.06.2024"), Town.Said("Сделано")));

        At(town, 2024, 1, 22, 9);
        await Run(town, round);

        Assert.DoesNotContain(await town.Letters(), letter => letter.Chat == town.Vera.Chat);
    }

    /// <summary>Nine hours east it is night when the bot comes back: that round serves the west and nobody there.</summary>
    [Fact]
    public async Task A_day_that_was_missed_in_the_east_is_owned_up_to_there_although_a_round_was_run_for_the_west()
    {
        await using var town = await Town.Found();
        var catalog = SampleRegister.Catalog(SampleRegister.Plan("1.1", "11.01.2024"));
        await town.Store.Write(session => town.Clerk.Catalogs.Apply(
            session,
            catalog with { Organisations = [.. catalog.Organisations.Select(it => it.Id == "aviation" ? it with { TimeZone = "Asia/Kamchatka" } : it)] },
            "администратор"));
        var round = RoundOf(town);
        At(town, 2024, 1, 9, 11);
        await Run(town, round);
        await town.Letters();

        At(town, 2024, 1, 10, 13);
        await Run(town, round);
        Assert.Equal([(town.Vera.Chat, "1.1 T-1")], (await town.Letters()).Where(letter => letter.Chat != town.Galina.Chat && letter.Chat != town.Denis.Chat));

        At(town, 2024, 1, 11, 0);
        await Run(town, round);
        Assert.Equal([(town.Anna.Chat, "(10.01–10.01) 1.1 T-0")], await town.Letters());
    }

    private static Round RoundOf(Town town) => new(Town.Rules, town.Clerk.Duties, new TimeOnly(9, 0), new Plain());

    private static Task<RoundReport> Run(Town town, Round round) => town.Store.Write(round.RunOnce);

    private static void At(Town town, int year, int month, int day, int hour) =>
        town.Clock.Now = new DateTimeOffset(year, month, day, hour, 0, 0, TimeSpan.FromHours(3)).ToUniversalTime();

    private sealed class Plain : IMorningPaper
    {
        public Content ToHead(ILedgerSession session, PlannedLetter letter) =>
            new Content.Message((letter.Morning.Outage is { } outage ? $"({outage.From:dd.MM}–{outage.To:dd.MM}) " : "") + string.Join("; ", letter.Morning.Items.Select(item => $"{item.Obligation} {item.Step}")));

        public Content ToCoordinator(ILedgerSession session, CoordinatorMorning morning, Person reader) => new Content.Message("координатору");
    }
}
