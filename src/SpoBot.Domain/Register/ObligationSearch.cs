namespace SpoBot.Domain.Register;

/// <summary>Finds obligations by their number («1.2», «п. 1.2») or by words of their text.</summary>
public static class ObligationSearch
{
    public static IReadOnlyList<Obligation> Find(IEnumerable<Obligation> obligations, string typed)
    {
        var all = obligations.ToList();
        var number = Stems.Fold(typed) is var whole && whole.StartsWith("п.", StringComparison.Ordinal) ? whole[2..].Trim() : whole;
        var exact = all.Where(it => Stems.Fold(it.Id) == number).ToList();
        if (exact.Count > 0)
            return exact;
        var stems = Stems.Of(typed);
        return stems.Count == 0 ? [] : [.. all.Where(it => Stems.Fit($"{it.Title} {it.Text}", stems))];
    }
}
