namespace SpoBot.Domain.Reminders;

/// <summary>A point in time relative to a duty's date, in working days: T-3 is three before it, T-0 the day itself, T+1 the first day of delay.</summary>
public readonly record struct Stage(int Days) : IComparable<Stage>
{
    public bool IsOverdue => Days > 0;

    public int CompareTo(Stage other) => Days.CompareTo(other.Days);

    public override string ToString() => IsOverdue ? $"T+{Days}" : $"T-{-Days}";

    public static bool operator <(Stage left, Stage right) => left.Days < right.Days;

    public static bool operator >(Stage left, Stage right) => left.Days > right.Days;

    public static bool operator <=(Stage left, Stage right) => left.Days <= right.Days;

    public static bool operator >=(Stage left, Stage right) => left.Days >= right.Days;
}
