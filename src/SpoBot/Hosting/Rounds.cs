using SpoBot.Domain.Reminders;
using SpoBot.Planning;
using SpoBot.Storage;

namespace SpoBot.Hosting;

/// <summary>Runs rounds one at a time, whoever asks for them: Quartz, the heartbeat, a turned clock.</summary>
internal sealed class Rounds(Store store, Round round, TimeProvider clock, ILogger<Rounds> log) : IDisposable
{
    private const int CollegesAtOnce = 50;

    private readonly SemaphoreSlim _one = new(1, 1);
    private long _ranAt = clock.GetTimestamp();

    /// <summary>What the last round decided, for whoever wants to know why there was no letter.</summary>
    internal RoundReport? Last { get; private set; }

    internal TimeSpan SinceLast => clock.GetElapsedTime(Volatile.Read(ref _ranAt));

    public void Dispose() => _one.Dispose();

    internal async Task<RoundReport?> RunOnce(CancellationToken cancellation)
    {
        await _one.WaitAsync(cancellation);
        try
        {
            var report = await InParts(cancellation);
            // Most rounds of a day find nobody's morning come; what the last one that did decided is the thing to show.
            if (Last is null || report.Queued > 0 || report.Silent.Any(it => it.Why != Silence.AlreadyServed))
                Last = report;
            if (report.Queued > 0)
                log.LogInformation("Round: {Letters} letters queued, {Silent} people left in peace", report.Queued, report.Silent.Count);
            foreach (var skipped in report.Skipped)
                log.LogInformation("Stage passed unsaid, a later one took its place: {Stage}", skipped.Key);
            return report;
        }
        catch (StoreException e)
        {
            log.LogError(e, "The round could not be written down; the next one does its work");
            return null;
        }
        finally
        {
            Volatile.Write(ref _ranAt, clock.GetTimestamp());
            _one.Release();
        }
    }

    // Short transactions, so that nobody's /status waits for a morning of thousands.
    private async Task<RoundReport> InParts(CancellationToken cancellation)
    {
        var agenda = await store.Write(round.Open, cancellation);
        var report = RoundReport.Nothing(agenda.Now);
        foreach (var colleges in agenda.Colleges.Chunk(CollegesAtOnce))
            report += await store.Write(session => round.Serve(session, agenda, colleges), cancellation);
        return report + await store.Write(session => round.Close(session, agenda), cancellation);
    }
}
