using System.Collections.Concurrent;
using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>The attempts under way. Each runs by itself and reports here; the courier's loop collects what has landed.</summary>
internal sealed class Flights(IPost post, Weather weather, Alarm alarm, TimeProvider time, ILogger log) : IDisposable
{
    /// <summary>With so many under way and none landing for a second, more would only fall into the same hole.</summary>
    private const int Many = 8;

    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(1);

    private readonly long _start = time.GetTimestamp();
    private readonly ConcurrentQueue<(QueuedLetter Letter, Delivery? Delivery)> _landed = new();
    private readonly CancellationTokenSource _cutShort = new();
    private TimeSpan _heardAt;

    /// <summary>Begun and not yet collected.</summary>
    public int Count { get; private set; }

    public bool IsSilent => Count >= Many && Now - _heardAt > LongestSilence;

    private TimeSpan Now => time.GetElapsedTime(_start);

    /// <summary>Starts an attempt, to be made after <paramref name="wait"/>.</summary>
    public void Begin(QueuedLetter letter, TimeSpan wait)
    {
        if (Count++ == 0)
            _heardAt = Now;
        _ = Fly(letter, wait);
    }

    /// <summary>Takes one that has landed; a null delivery means that nothing was tried after all.</summary>
    public bool TryCollect(out QueuedLetter letter, out Delivery? delivery)
    {
        var hasLanded = _landed.TryDequeue(out var flight);
        (letter, delivery) = flight;
        if (hasLanded)
        {
            Count--;
            _heardAt = Now;
        }

        return hasLanded;
    }

    public void CutShort() => _cutShort.Cancel();

    public void Dispose() => _cutShort.Dispose();

    private async Task Fly(QueuedLetter letter, TimeSpan wait)
    {
        Delivery? delivery = null;
        try
        {
            if (Alarm.WholeMilliseconds(wait) is { Ticks: > 0 } whole)
                await Task.Delay(whole, time, _cutShort.Token);
            if (weather.IsOpen)
            {
                delivery = new Delivery.Unknown("the attempt broke off");
                var content = letter.Content is Content.Message message ? message.At(time.GetUtcNow()) : letter.Content;
                delivery = await post.Deliver(letter.Chat, content, _cutShort.Token);
                weather.Note(delivery);
            }
        }
        catch (OperationCanceledException)
        {
            // Cut short at the end: what is known of the attempt stands.
        }
        catch (Exception e)
        {
            log.LogError(e, "The attempt to send letter {Letter} broke off", letter.Id);
        }

        _landed.Enqueue((letter, delivery));
        alarm.Ring();
    }
}
