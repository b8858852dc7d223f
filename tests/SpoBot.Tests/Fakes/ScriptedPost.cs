using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Tests.Fakes;

/// <summary>A post that does as it is told and remembers who was sent what, and when.</summary>
internal sealed class ScriptedPost(ManualTime time, TimeSpan latency, Func<Attempt, Delivery>? script = null) : IPost
{
    private readonly HashSet<long> _busy = [];

    public List<Attempt> Attempts { get; } = [];

    public int MostInFlight { get; private set; }

    /// <summary>Chats that had two letters under way at once; must stay empty.</summary>
    public List<long> Crowded { get; } = [];

    public async Task<Delivery> Deliver(long chat, Content content, CancellationToken cancellation)
    {
        if (!_busy.Add(chat))
            Crowded.Add(chat);
        MostInFlight = Math.Max(MostInFlight, _busy.Count);
        var attempt = new Attempt(Attempts.Count, time.Passed, chat, content);
        Attempts.Add(attempt);
        try
        {
            await Task.Delay(latency, time, cancellation);
            attempt.Delivery = script?.Invoke(attempt) ?? new Delivery.Delivered(attempt.Number + 1);
        }
        catch (OperationCanceledException)
        {
            attempt.Delivery = new Delivery.Unknown("stopped");
        }

        attempt.End = time.Passed;
        _busy.Remove(chat);
        return attempt.Delivery;
    }
}
