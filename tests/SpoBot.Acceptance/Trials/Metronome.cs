namespace SpoBot.Acceptance.Trials;

/// <summary>
/// The bare reference beside a paced broadcast: a loop that does nothing but keep the pace on the same machine at the same time.
/// What it loses, the machine loses.
/// </summary>
internal static class Metronome
{
    private static readonly TimeSpan Forgiven = TimeSpan.FromMilliseconds(4);

    internal static async Task<(TimeSpan Took, TimeSpan WorstLag)> Tick(int ticks, double perSecond)
    {
        var (time, spacing) = (TimeProvider.System, TimeSpan.FromSeconds(1.005 / perSecond));
        var start = time.GetTimestamp();
        var (next, worst) = (TimeSpan.Zero, TimeSpan.Zero);
        for (var i = 0; i < ticks; i++)
        {
            if (next - time.GetElapsedTime(start) is { Ticks: > 0 } wait)
                await Task.Delay(wait, time);
            var now = time.GetElapsedTime(start);
            if (now - next > worst)
                worst = now - next;
            next = (next > now - Forgiven ? next : now) + spacing;
        }

        return (time.GetElapsedTime(start), worst);
    }
}
