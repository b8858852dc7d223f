using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.Trials;

/// <summary>Patience that a trial needs: things come right after a while, not at once.</summary>
internal static class Watching
{
    internal static async Task Until(Func<bool> holds, string what, int seconds = 60, Action? meanwhile = null)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        while (!holds())
        {
            Assert.False(timeout.IsCancellationRequested, $"It never came to that: {what}");
            meanwhile?.Invoke();
            await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System);
        }
    }

    internal static bool IsSettled(this Ministry ministry) => ministry.Worker.Store.Read(session => session.Queue.Unsettled()) == 0;

    /// <summary>Until nothing is on its way, the clock hurrying on meanwhile, so that waits of minutes pass in a moment.</summary>
    internal static Task SettleInHaste(this Ministry ministry) =>
        Until(ministry.IsSettled, "everything sent", meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(2)));

    internal static int MorningsOf(this Ministry ministry, Sandbox.Telegram.People.Person person) =>
        ministry.Telegram.Deliveries.Count(it => it.Chat == person.Id && it.Text!.Contains("Доброе утро", StringComparison.Ordinal));
}
