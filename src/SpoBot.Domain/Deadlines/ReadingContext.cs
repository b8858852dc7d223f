namespace SpoBot.Domain.Deadlines;

/// <summary>What a reader must know beside the phrase: the document's date, the plan years it names, and the ministry's reading rules.</summary>
public sealed record ReadingContext(DateOnly DocumentDate, IReadOnlyList<int> PlanYears, ReadingRules Rules)
{
    public ReadingContext(DateOnly documentDate, int? planYear = null)
        : this(documentDate, planYear is { } year ? [year] : [], ReadingRules.Default)
    {
    }
}
