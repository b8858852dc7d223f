namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>What one chat still lets the bot send.</summary>
internal sealed class ChatAllowance
{
    private static readonly long Minute = TimeSpan.FromMinutes(1).Ticks;
    private Bucket _bucket;
    private Queue<long>? _lastMinute;

    public TimeSpan Wait(long now, FloodLimits limits, bool isPrivate)
    {
        if (isPrivate)
            return _bucket.Wait(now, limits.PerChatPerSecond, limits.ChatBurst);
        _lastMinute ??= new();
        while (_lastMinute.TryPeek(out var oldest) && (oldest > now || now - oldest >= Minute))
            _lastMinute.Dequeue();
        return _lastMinute.Count < limits.PerGroupPerMinute ? TimeSpan.Zero : TimeSpan.FromTicks(_lastMinute.Peek() + Minute - now);
    }

    public void Take(long now, bool isPrivate)
    {
        if (isPrivate)
            _bucket.Take();
        else
            _lastMinute!.Enqueue(now);
    }
}
