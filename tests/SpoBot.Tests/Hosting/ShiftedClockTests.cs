using SpoBot.Hosting;

namespace SpoBot.Tests.Hosting;

public sealed class ShiftedClockTests
{
    private static readonly DateTimeOffset January = new(2024, 1, 9, 6, 0, 0, TimeSpan.Zero);

    [Fact]
    public void It_begins_at_the_moment_asked_for_and_runs_on()
    {
        var clock = ShiftedClock.StartingAt(January);

        Assert.InRange(clock.GetUtcNow() - January, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task Whoever_waits_for_a_day_wakes_when_the_clock_is_turned_by_a_day()
    {
        var clock = ShiftedClock.StartingAt(January);
        var waiting = Task.Delay(TimeSpan.FromHours(24), clock);

        clock.Turn(TimeSpan.FromHours(23));
        Assert.False(waiting.IsCompleted);
        clock.Turn(TimeSpan.FromHours(1));

        await waiting.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_clock_set_back_makes_nobody_wait_longer()
    {
        var clock = ShiftedClock.StartingAt(January);
        var waiting = Task.Delay(TimeSpan.FromMilliseconds(300), clock);

        clock.Turn(TimeSpan.FromHours(-1));

        await waiting.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task A_time_out_counts_by_the_turned_clock()
    {
        var clock = ShiftedClock.StartingAt(January);
        using var timeout = new CancellationTokenSource(TimeSpan.FromMinutes(10), clock);

        clock.Turn(TimeSpan.FromMinutes(11));

        await Task.Delay(TimeSpan.FromSeconds(5), timeout.Token).ContinueWith(_ => { }, TaskScheduler.Default);
        Assert.True(timeout.IsCancellationRequested);
    }
}
