namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>What one chat still lets the bot send.</summary>
internal sealed class ChatAllowance
{
    private static readonly long Minute = TimeSpan.FromMinutes(1).Ticks;
    private Bucket bucket;
    private Queue<long>? lastMinute;

    public TimeSpan Wait(long now, FloodLimits limits, bool isPrivate)
    {
        if (isPrivate)
            return bucket.Wait(now, limits.PerChatPerSecond, limits.ChatBurst);
        lastMinute ??= new();
        while (lastMinute.TryPeek(out var oldest) && (oldest > now || now - oldest >= Minute))
            lastMinute.Dequeue();
        return lastMinute.Count < limits.PerGroupPerMinute ? TimeSpan.Zero : TimeSpan.FromTicks(lastMinute.Peek() + Minute - now);
    }

    public void Take(long now, bool isPrivate)
    {
        if (isPrivate)
            bucket.Take();
        else
            lastMinute!.Enqueue(now);
    }
}
