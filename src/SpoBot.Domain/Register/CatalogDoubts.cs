using System.Globalization;
using System.Text.RegularExpressions;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Register;

/// <summary>What a careful reader notices only when the items of a document stand side by side. Nothing is changed, only pointed at.</summary>
public static partial class CatalogDoubts
{
    /// <summary>The code of a doubt that a human wrote into the catalog.</summary>
    public const string Note = "note";
    public const string Corrected = "corrected";
    public const string NoExecutor = "no-executor";
    public const string NoDeadline = "no-deadline";
    public const string NoPartner = "no-partner";
    public const string TextContradictsYear = "text-contradicts-year";
    public const string YearAway = "year-away";
    public const string NumberingGap = "numbering-gap";

    /// <summary>The same catalog, each obligation with the doubts that its neighbours raise.</summary>
    public static Catalog AddTo(Catalog catalog, WorkingCalendar calendar)
    {
        var neighbours = YearNeighbours.Doubts(catalog, calendar);
        var gaps = Numbering.Doubts(catalog);
        return catalog with
        {
            Obligations = [.. catalog.Obligations.Select(o => o with { Doubts = [.. o.Doubts, .. Of(o), .. neighbours[o.Id], .. gaps[o.Id]] })],
        };
    }

    /// <summary>Doubts that one obligation raises by itself, beside those of its reading.</summary>
    internal static IEnumerable<Doubt> Of(Obligation obligation)
    {
        if (obligation.Correction is { } correction)
            yield return new Doubt(Corrected, $"в документе «{obligation.Deadline}», читаем «{correction.Deadline}»: {correction.Because}");
        if (obligation.Executors.Count == 0)
            yield return new Doubt(NoExecutor, "исполнитель не назван");
        if (obligation is { Deadline.Length: 0, Recommendation: false } && obligation.Reading.Doubts.All(d => d.Code != NoDeadline))
            yield return new Doubt(NoDeadline, "срок не указан");
        if (obligation.CoExecutors.Count == 0 && (AlonePattern().IsMatch(obligation.Text) || AlonePattern().IsMatch(obligation.Title)))
            yield return new Doubt(NoPartner, "написано «совместно», а с кем – не сказано");

        var written = Dates(obligation.Correction?.Deadline ?? obligation.Deadline);
        foreach (var inText in Dates(obligation.Text))
        {
            var slip = written.FirstOrDefault(date => (date.Month, date.Day) == (inText.Month, inText.Day) && date.Year != inText.Year);
            if (slip != default)
                yield return new Doubt(TextContradictsYear, $"в тексте {inText:dd.MM.yyyy}, а в сроке {slip:dd.MM.yyyy}: годы не сходятся");
        }
    }

    private static IReadOnlyList<DateOnly> Dates(string text)
    {
        var dates = new List<DateOnly>();
        foreach (Match match in DatePattern().Matches(text))
        {
            if (DateOnly.TryParseExact(match.Value, "d.M.yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && !dates.Contains(date))
                dates.Add(date);
        }

        return dates;
    }

    [GeneratedRegex(@"(?<!\d)\d{1,2}\.\d{1,2}\.\d{4}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex DatePattern();

    [GeneratedRegex(@"\bсовместно\b(?!\s+со?\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AlonePattern();
}
