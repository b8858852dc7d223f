using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>What is to be done with a letter after an attempt. A function of its arguments alone.</summary>
internal static class RetryPolicy
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <param name="jitter">Between 0 and 1.</param>
    public static Settlement After(QueuedLetter letter, Delivery delivery, DateTimeOffset now, double jitter) => delivery switch
    {
        Delivery.Delivered it => new Settlement.Delivered(letter.Id, it.MessageId),
        Delivery.Refused it => new Settlement.Refused(letter.Id, it.Reason, it.Description),
        Delivery.Moved it => new Settlement.Moved(letter.Id, it.Chat),
        // An answer to a pressed button is worth nothing a moment later.
        Delivery.TryAfter or Delivery.Unknown when letter.Content is Content.Toast => new Settlement.Expired(letter.Id),
        Delivery.TryAfter { WholeBot: true } it => new Settlement.Again(
            letter.Id, now + (it.Wait ?? TimeSpan.Zero), Tried: false, MayHaveArrived: false, it.Description),
        Delivery.TryAfter it => new Settlement.Again(
            letter.Id, now + Longer(it.Wait, BackOff(letter.Attempts, jitter)), Tried: true, MayHaveArrived: false, it.Description),
        Delivery.Unknown it when letter.Lane != Lane.Bulk && letter.Unknowns == 0 => new Settlement.Again(
            letter.Id, now + UnknownWait(letter.Lane, jitter), Tried: true, MayHaveArrived: true, it.Description),
        Delivery.Unknown it => new Settlement.Unknown(letter.Id, it.Description),
        _ => throw new ArgumentException($"no policy for {delivery.GetType().Name}", nameof(delivery)),
    };

    /// <summary>1, 2, 4 … seconds up to five minutes, spread by ±20 %.</summary>
    internal static TimeSpan BackOff(int attempts, double jitter)
    {
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(attempts, 20)));
        return (doubled < LongestWait ? doubled : LongestWait) * (0.8 + (0.4 * jitter));
    }

    /// <summary>A person who waits for a reply presses again within seconds; a reminder has time.</summary>
    private static TimeSpan UnknownWait(Lane lane, double jitter) =>
        (lane == Lane.Reply ? TimeSpan.FromSeconds(3) : TimeSpan.FromSeconds(30)) * (0.8 + (0.4 * jitter));

    private static TimeSpan Longer(TimeSpan? asked, TimeSpan own) => asked > own ? asked.Value : own;
}
