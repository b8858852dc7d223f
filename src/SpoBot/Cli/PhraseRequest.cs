using SpoBot.Domain.Deadlines;

namespace SpoBot.Cli;

/// <summary>What a phrase is read against, and which stretch of days the answer shows.</summary>
internal sealed record PhraseRequest(ReadingContext Context, DateOnly From, DateOnly To)
{
    public static PhraseRequest Create(DateOnly? date, int[] planYears, DateOnly? from, DateOnly? to, DateOnly today, ReadingRules? rules = null)
    {
        // A plan or horizon that begins before today belongs to an older document: read it as of that beginning.
        var document = date ?? today;
        if (date is null && planYears.Length > 0 && new DateOnly(planYears.Min(), 1, 1) < document)
            document = new DateOnly(planYears.Min(), 1, 1);
        if (date is null && from < document)
            document = from.Value;
        var context = new ReadingContext(document, planYears, rules ?? ReadingRules.Default);
        var horizon = context.Horizon;
        var first = from ?? (to < horizon.From ? new DateOnly(to.Value.Year, 1, 1) : horizon.From);
        var last = to ?? (first > horizon.To ? new DateOnly(first.Year, 12, 31) : horizon.To);
        if (first > last)
            throw new UsageException($"--from ({first:yyyy-MM-dd}) позже, чем --to ({last:yyyy-MM-dd}): поменяйте их местами.");
        return new PhraseRequest(context, first, last);
    }
}
