namespace SpoBot.Tests.Storage;

/// <summary>Stands still until it is turned.</summary>
internal sealed class StandingClock : TimeProvider
{
    internal DateTimeOffset Now { get; set; } = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => Now;
}
