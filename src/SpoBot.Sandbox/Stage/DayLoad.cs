namespace SpoBot.Sandbox.Stage;

/// <summary>What falls due on a day, counted in duties.</summary>
public sealed record DayLoad(DateOnly Day, bool IsDayOff, int Due, int Done, int Overdue);
