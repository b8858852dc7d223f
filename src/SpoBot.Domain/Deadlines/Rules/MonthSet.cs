namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>Some of the twelve months.</summary>
public readonly record struct MonthSet(int Bits)
{
    public static MonthSet All { get; } = new(0xFFF);

    public static MonthSet Of(params ReadOnlySpan<int> months)
    {
        var bits = 0;
        foreach (var month in months)
            bits |= 1 << (month - 1);
        return new MonthSet(bits);
    }

    public int Count => int.PopCount(Bits);

    public bool Contains(int month) => (Bits & (1 << (month - 1))) != 0;

    public MonthSet Without(MonthSet other) => new(Bits & ~other.Bits);

    public MonthSet And(MonthSet other) => new(Bits | other.Bits);

    public IEnumerable<int> Months
    {
        get
        {
            var bits = Bits;
            return Enumerable.Range(1, 12).Where(month => (bits & (1 << (month - 1))) != 0);
        }
    }
}
