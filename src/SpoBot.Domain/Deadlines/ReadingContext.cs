namespace SpoBot.Domain.Deadlines;

/// <summary>What a reader must know beside the phrase: the document's date, the plan years it names, and the ministry's reading rules.</summary>
public sealed record ReadingContext(DateOnly DocumentDate, IReadOnlyList<int> PlanYears, ReadingRules Rules)
{
    public ReadingContext(DateOnly documentDate, int? planYear = null)
        : this(documentDate, planYear is { } year ? [year] : [], ReadingRules.Default)
    {
    }

    /// <summary>
    /// The year of a date written without one: the plan year (of several, the first that is not over on the document's date); without
    /// a plan year that of the document, or the next one when it is dated in November or December.
    /// </summary>
    public int BaseYear
    {
        get
        {
            if (PlanYears.Count == 0)
                return Math.Min(DocumentDate.Year + (DocumentDate.Month >= 11 ? 1 : 0), DateOnly.MaxValue.Year);
            var later = PlanYears.Where(year => year >= DocumentDate.Year).ToArray();
            return later.Length > 0 ? later.Min() : PlanYears.Max();
        }
    }

    /// <summary>The stretch that is shown when nobody asks for another: the plan years, or the base year.</summary>
    public Period Horizon
    {
        get
        {
            var (first, last) = PlanYears.Count == 0 ? (BaseYear, BaseYear) : (PlanYears.Min(), PlanYears.Max());
            return new Period(new DateOnly(first, 1, 1), new DateOnly(last, 12, 31));
        }
    }
}
