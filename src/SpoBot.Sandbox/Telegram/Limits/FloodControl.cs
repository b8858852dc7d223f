using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>Counts what the bot sends and refuses what is too much.</summary>
internal sealed class FloodControl(FloodLimits limits, TimeProvider clock)
{
    private readonly Lock gate = new();
    private Bucket common;
    private long penaltyBegan;
    private long penaltyEnds;

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
            lock (gate)
            {
                RefuseDuringPenalty(limits, now);
                if (chat.Allowance.Wait(now, limits, isPrivate) is { Ticks: > 0 } wait)
                    throw TooMany(wait);
                if (common.Wait(now, limits.PerSecond, limits.Burst) > TimeSpan.Zero)
                {
                    (penaltyBegan, penaltyEnds) = (now, now + limits.Penalty.Ticks);
                    throw TooMany(limits.Penalty);
                }

                common.Take();
            }

            chat.Allowance.Take(now, isPrivate);
        }
    }

    private void RefuseDuringPenalty(FloodLimits limits, long now)
    {
        if (now >= penaltyEnds || now < penaltyBegan)
            return;
        penaltyEnds = Math.Min(penaltyEnds + limits.Prolongation.Ticks, penaltyBegan + (4 * limits.Penalty.Ticks));
        throw TooMany(TimeSpan.FromTicks(penaltyEnds - now));
    }

    private static Refusal TooMany(TimeSpan wait) => Refusal.TooMany(Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)));
}
