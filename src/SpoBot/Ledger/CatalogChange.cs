namespace SpoBot.Ledger;

/// <summary>What applying a catalog changed. Obligations are named by their ids.</summary>
internal sealed record CatalogChange(
    IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Stopped, IReadOnlyList<string> Restored, WrittenDuties Duties)
{
    internal static CatalogChange Nothing { get; } = new([], [], [], [], default);

    internal bool IsNothing => Added.Count + Changed.Count + Stopped.Count + Restored.Count == 0 && Duties == default;
}

/// <summary>What became of due dates when an obligation was written out.</summary>
/// <param name="Moved">Their day changed by the calendar or the rulebook.</param>
internal readonly record struct WrittenDuties(int Created, int Closed, int Reopened, int Moved)
{
    public static WrittenDuties operator +(WrittenDuties a, WrittenDuties b) =>
        new(a.Created + b.Created, a.Closed + b.Closed, a.Reopened + b.Reopened, a.Moved + b.Moved);
}
