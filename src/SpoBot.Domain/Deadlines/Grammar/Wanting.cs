namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>What keeps a written date or stretch from being one day, as a question.</summary>
internal static class Wanting
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2100;

    public static Question? In(When when, Resolver resolver)
    {
        if (when is { Grain: Grain.Year, Edge: Edge.Whole, Lead: Lead.By, Start: null, IsInclusive: false, Offset: null } && when.HasYear)
            return new Question($"до начала или до конца {resolver.YearOf(when)} года");
        if (when.HasYear && resolver.YearOf(when) is < EarliestYear or > LatestYear)
            return new Question($"какой год имеется в виду: {resolver.YearOf(when)}");
        if (when.HasCutYear && resolver.DocumentDate.Year > 2020)
            return new Question(PhraseParser.Unfilled);
        if (when.Edge == Edge.Middle && when.Grain != Grain.Month)
            return new Question("какой день считать серединой");
        if (resolver.Resolve(when) is null)
        {
            return when.Start is not null && IsReal(when.Start, resolver) && IsReal(when, resolver)
                ? new Question("почему конец срока раньше его начала")
                : new Question(PhraseParser.Impossible);
        }

        return resolver.DueDay(when) is null ? new Question("какое число имеется в виду в начале этого срока") : null;
    }

    private static bool IsReal(When when, Resolver resolver) =>
        when.Start is null ? resolver.Resolve(when) is not null : when.Number is >= 0 and <= 12 && (when.Grain != Grain.Day || when.Day <= DateTime.DaysInMonth(2024, Math.Max(1, when.Number)));
}
