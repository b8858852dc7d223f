namespace SpoBot.Domain.Discipline;

/// <summary>How many duties count how.</summary>
public readonly record struct Tally(int Ahead, int OnTime, int Late, int Missed, int Excused, int NotConnected, int NotTold)
{
    public int All => Ahead + OnTime + Late + Missed + Excused + NotConnected + NotTold;

    /// <summary>What a college answers for: neither excused, nor unknown to it, nor still ahead.</summary>
    public int Judged => OnTime + Late + Missed;

    /// <summary>The share in time of what it answers for, in whole per cent; null when it answers for nothing.</summary>
    public int? Percent => Judged == 0 ? null : OnTime * 100 / Judged;

    public static Tally operator +(Tally a, Tally b) => new(
        a.Ahead + b.Ahead, a.OnTime + b.OnTime, a.Late + b.Late, a.Missed + b.Missed, a.Excused + b.Excused, a.NotConnected + b.NotConnected, a.NotTold + b.NotTold);

    public static Tally Of(Standing standing) => standing switch
    {
        Standing.Ahead => new Tally(1, 0, 0, 0, 0, 0, 0),
        Standing.OnTime => new Tally(0, 1, 0, 0, 0, 0, 0),
        Standing.Late => new Tally(0, 0, 1, 0, 0, 0, 0),
        Standing.Missed => new Tally(0, 0, 0, 1, 0, 0, 0),
        Standing.Excused => new Tally(0, 0, 0, 0, 1, 0, 0),
        Standing.NotConnected => new Tally(0, 0, 0, 0, 0, 1, 0),
        Standing.NotTold => new Tally(0, 0, 0, 0, 0, 0, 1),
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };

    public static Tally Of(IEnumerable<Standing> standings) => standings.Aggregate(default(Tally), (sum, standing) => sum + Of(standing));
}
