namespace SpoBot.Domain.Deadlines.Rules;

/// <summary>What happens when two parts of a rule meet on one day: one due date, with the weightier role.</summary>
internal static class Dues
{
    public static Due Stronger(Due a, Due b)
    {
        var (strong, weak) = Weight(a.Role) >= Weight(b.Role) ? (a, b) : (b, a);
        return strong with { Period = strong.Period ?? weak.Period };
    }

    public static IEnumerable<Due> Merge(IEnumerable<Due> left, IEnumerable<Due> right)
    {
        using var a = left.GetEnumerator();
        using var b = right.GetEnumerator();
        var hasA = a.MoveNext();
        var hasB = b.MoveNext();
        while (hasA || hasB)
        {
            if (hasA && (!hasB || a.Current.Date < b.Current.Date))
            {
                yield return a.Current;
                hasA = a.MoveNext();
            }
            else if (!hasA || b.Current.Date < a.Current.Date)
            {
                yield return b.Current;
                hasB = b.MoveNext();
            }
            else
            {
                yield return Stronger(a.Current, b.Current);
                hasA = a.MoveNext();
                hasB = b.MoveNext();
            }
        }
    }

    private static int Weight(DueRole role) => role switch
    {
        DueRole.Final => 3,
        DueRole.Main => 2,
        DueRole.Interim => 1,
        _ => 0,
    };
}
