using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>A catalog over a stretch of days, both included: each obligation with its due dates.</summary>
internal sealed record CatalogView(Catalog Catalog, DateOnly From, DateOnly To, IReadOnlyList<int> ProvisionalYears, IReadOnlyList<CatalogView.Item> Items)
{
    /// <param name="Dues">From the document's date on: what had passed before it is owed by nobody.</param>
    /// <param name="Nearest">Where the stretch holds no date: the next one after it, else the last one before.</param>
    internal sealed record Item(Obligation Obligation, IReadOnlyList<ScheduledDue> Dues, ScheduledDue? Nearest)
    {
        public DeadlineKind Kind => Obligation.Recommendation ? DeadlineKind.None : Obligation.Reading.Kind;

        public IEnumerable<Doubt> Doubts => Obligation.Reading.Doubts.Concat(Obligation.Doubts);
    }

    public static CatalogView Of(Catalog catalog, WorkingCalendar calendar, DateOnly? from = null, DateOnly? to = null)
    {
        var document = catalog.Document;
        var request = PhraseRequest.Create(document.Date, [.. document.PlanYears], from, to, document.Date, catalog.Rulebook.Reading);
        return new CatalogView(
            catalog,
            request.From,
            request.To,
            calendar.ProvisionalYears(request.From, request.To),
            [.. catalog.Obligations.Select(ItemOf)]);

        Item ItemOf(Obligation obligation)
        {
            ScheduledDue[] dues = [.. Dues(obligation, request.From, request.To)];
            return new Item(obligation, dues, dues.Length > 0 ? null : Nearest(obligation));
        }

        ScheduledDue? Nearest(Obligation obligation) =>
            Dues(obligation, request.To, DateOnly.MaxValue).Select(due => (ScheduledDue?)due).FirstOrDefault()
            ?? Dues(obligation, DateOnly.MinValue, request.From).Select(due => (ScheduledDue?)due).LastOrDefault();

        IEnumerable<ScheduledDue> Dues(Obligation obligation, DateOnly first, DateOnly last) =>
            Schedule.Between(obligation, document.Date, catalog.Rulebook, calendar, first, last);
    }
}
