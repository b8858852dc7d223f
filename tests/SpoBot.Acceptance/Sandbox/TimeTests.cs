using System.Diagnostics;
using SpoBot.Hosting.SandboxWorkshop;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class TimeTests
{
    private static readonly TimeSpan YearLimit = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Time_goes_by_days_and_weeks_and_to_a_day_of_the_strip_and_never_back()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Turn("+1 день");
        await sitting.IsDay("10 января 2024");
        await sitting.Turn("+1 неделя");
        await sitting.IsDay("17 января 2024");
        await sitting.Page.Locator("[data-day='2024-02-01']").ClickAsync();
        await sitting.IsDay("1 февраля 2024");
        await sitting.Sees(1, "Доброе утро");
        await sitting.TurnToDate("2024-01-15");
        await sitting.Notices("Время идёт только вперёд");
        await sitting.IsDay("1 февраля 2024");

        sitting.IsClean();
    }

    [Fact]
    public async Task A_new_scene_begins_with_another_world()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Page.Locator("#scene").SelectOptionAsync("отчётный-день");

        await sitting.Notices("сегодня срок");
        await sitting.IsDay("10 января 2024");
        await sitting.SeesRound("Обход 10.01.2024");
        sitting.IsClean();
    }

    [Fact]
    public async Task A_year_of_kirov_is_played_through_within_a_minute()
    {
        await using var workshop = await Workshop.Open(Sitting.Register(), "1-января", CancellationToken.None);
        var clock = Stopwatch.StartNew();

        await workshop.TurnTo(new DateTimeOffset(2024, 12, 31, 18, 0, 0, TimeSpan.FromHours(3)), CancellationToken.None);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, YearLimit);
        Assert.Empty(workshop.Telegram.Violations);
        Assert.InRange(workshop.Telegram.People.Min(person => person.Chat.SentByBot), 0, 0);
        Assert.InRange(workshop.Telegram.People.Max(person => person.Chat.SentByBot), 50, 300);
    }
}
