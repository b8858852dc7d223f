namespace SpoBot.Sandbox.Stage;

/// <param name="Now">In the region's own zone.</param>
/// <param name="IsBusy">The clock is being turned right now.</param>
public sealed record WorldClock(DateTimeOffset Now, bool IsBusy, bool IsDayOff);
