using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.Faults;

namespace SpoBot.Sandbox.Stage;

/// <summary>The faults that are switched on. A new world begins without any.</summary>
internal sealed class Troubles
{
    private const int FloodPause = 5;

    internal bool IsDown { get; private set; }

    internal bool IsFlooded { get; private set; }

    internal bool IsLosing { get; private set; }

    internal bool Any => IsDown || IsFlooded || IsLosing;

    internal Faulty View() => new(IsDown, IsFlooded, IsLosing);

    internal async Task Set(FakeTelegram telegram, bool down, bool flooded, bool losing)
    {
        if (down && !IsDown)
            await telegram.GoDown();
        if (!down && IsDown)
            await telegram.ComeBack();
        telegram.Faults.Clear();
        if (flooded)
            telegram.Faults.Add(Fault.TooMany(FloodPause) with { Method = "sendMessage", Times = Fault.Always }, Fault.TooMany(FloodPause) with { Method = "editMessageText", Times = Fault.Always });
        if (losing)
            telegram.Faults.Add(Fault.Lost with { Method = "sendMessage", Times = Fault.Always, Chance = 0.5 });
        (IsDown, IsFlooded, IsLosing) = (down, flooded, losing);
    }

    internal void Forget() => (IsDown, IsFlooded, IsLosing) = (false, false, false);
}
