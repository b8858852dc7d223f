using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>Counts what the bot sends and refuses what is too much.</summary>
internal sealed class FloodControl(FloodLimits limits, TimeProvider clock)
{
    private readonly Lock _gate = new();
    private Bucket _common;
    private long _penaltyBegan;
    private long _penaltyEnds;

    public FloodLimits Limits { get; set; } = limits;

    /// <summary>Takes one message's worth, or refuses with the seconds to wait.</summary>
    public void Charge(Chat chat)
    {
        var limits = Limits;
        if (!limits.Enabled)
            return;
        var now = clock.GetUtcNow().Ticks;
        var isPrivate = chat.Kind == ChatKind.Private;
        lock (chat.Gate)
        {
            lock (_gate)
            {
                RefuseDuringPenalty(limits, now);
                if (chat.Allowance.Wait(now, limits, isPrivate) is { Ticks: > 0 } wait)
                    throw TooMany(wait);
                if (_common.Wait(now, limits.PerSecond, limits.Burst) > TimeSpan.Zero)
                {
                    (_penaltyBegan, _penaltyEnds) = (now, now + limits.Penalty.Ticks);
                    throw TooMany(limits.Penalty);
                }

                _common.Take();
            }

            chat.Allowance.Take(now, isPrivate);
        }
    }

    private void RefuseDuringPenalty(FloodLimits limits, long now)
    {
        if (now >= _penaltyEnds || now < _penaltyBegan)
            return;
        _penaltyEnds = Math.Min(_penaltyEnds + limits.Prolongation.Ticks, _penaltyBegan + (4 * limits.Penalty.Ticks));
        throw TooMany(TimeSpan.FromTicks(_penaltyEnds - now));
    }

    private static Refusal TooMany(TimeSpan wait) => Refusal.TooMany(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
}
