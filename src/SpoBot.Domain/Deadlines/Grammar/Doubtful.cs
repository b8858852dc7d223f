using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>The doubts that reading itself raises, in words for a coordinator.</summary>
internal static class Doubtful
{
    public static Doubt Past(DateOnly date, bool isSeries) => new(
        DoubtCodes.Past,
        isSeries
            ? $"{Russian.Date(date)} раньше даты документа: сроки считаются от этого дня, но только начиная с даты документа"
            : $"{Russian.Date(date)} раньше даты документа: проверьте год");

    public static Doubt Order(bool isInterim, DateOnly report, DateOnly deadline) => new(
        DoubtCodes.Order,
        isInterim
            ? $"промежуточный отчёт {Russian.Date(report)} позже самого срока {Russian.Date(deadline)}"
            : $"отчёт {Russian.Date(report)} раньше самого срока {Russian.Date(deadline)}");

    public static Doubt TwoRhythms() => new(DoubtCodes.TwoRhythms, "написаны две разные периодичности");

    public static Doubt Weekday(DateOnly date, DayOfWeek written) => new(
        DoubtCodes.WeekdayMismatch,
        $"{Russian.Date(date)} – {Russian.Weekday(date.DayOfWeek)}, а написано «{Russian.Weekday(written)}»");

    public static Doubt YearDiffers(DateOnly date, int year) => new(
        DoubtCodes.YearDiffers, $"{Russian.Date(date)}: год не похож на годы документа ({year})");

    public static Doubt NoDeadline() => new(DoubtCodes.NoDeadline, "срок не указан");

    public static Doubt Tentative() => new(DoubtCodes.Tentative, "срок назван ориентировочным");

    public static Doubt Conditional() => new(DoubtCodes.Conditional, "срок зависит от условия");

    /// <summary>Dates that make no sense beside the document's date and years.</summary>
    public static void AboutDates(Arrangement arrangement, Resolver resolver, ReadingContext context, List<Doubt> doubts)
    {
        foreach (var when in arrangement.Whens)
        {
            if (resolver.DueDay(when) is not { } due)
                continue;
            if (when.Weekday is { } weekday && when.IsDay && due.DayOfWeek != weekday)
                doubts.Add(Weekday(due, weekday));
            if (!when.HasYear || when.Grain >= Grain.Year || when.Lead is Lead.From or Lead.Starting)
                continue;
            var last = Math.Max(context.BaseYear, context.PlanYears.Count > 0 ? context.PlanYears.Max() : context.DocumentDate.Year);
            if (due.Year > last + 1 && when.Start is null)
                doubts.Add(YearDiffers(due, last));
        }
    }

    public static void AboutPast(DeadlineRule rule, ReadingContext context, List<Doubt> doubts)
    {
        if (doubts.Exists(doubt => doubt.Code == DoubtCodes.Past))
            return;
        var first = rule switch
        {
            FixedDates { Dates.Count: > 0 } fixedDates => fixedDates.Dates[0].Date,
            Window window => window.To,
            Combined combined => combined.Parts.OfType<FixedDates>().Select(part => part.Dates[0].Date).DefaultIfEmpty(DateOnly.MaxValue).Min(),
            _ => DateOnly.MaxValue,
        };
        if (first < context.DocumentDate)
            doubts.Add(Past(first, isSeries: false));
    }
}
