using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Catalogs;

/// <summary>Refuses at the door what can never happen: a series without a single date, a plan for a year without an official calendar.</summary>
internal sealed class DeadlineCheck(DocumentPart part, WorkingCalendar calendar, Faults faults)
{
    private readonly HashSet<int> _told = [];

    public void PlanYears()
    {
        foreach (var year in part.PlanYears)
        {
            if (int.TryParse(year.Text, out var number) && part.Document.PlanYears.Contains(number))
                Official(number, year.At);
        }
    }

    public void Look(Reading reading, Node.Scalar place, bool isCorrected, Fields fields)
    {
        if (isCorrected && reading.Kind == DeadlineKind.Unclear)
            faults.Add(place.At, $"исправленный срок «{place.Text}» тоже непонятен: {reading.Said}");
        if (reading.Kind is DeadlineKind.Unclear or DeadlineKind.Ongoing or DeadlineKind.None)
            return;

        var from = part.Document.Date;
        if (!reading.Rule.Between(from, DateOnly.MaxValue, calendar).Any())
        {
            // A single date in the past is the document's own slip, shown as a doubt; an endless or corrected one is ours.
            if (reading.Kind == DeadlineKind.Recurring || isCorrected)
                faults.Add(place.At, $"срок «{place.Text}» никогда не наступит: после даты документа {from:dd.MM.yyyy} у него нет ни одного дня");
            return;
        }

        if (reading.Kind == DeadlineKind.Recurring)
        {
            if (part.Document.PlanYears.Count == 0)
                Official(new ReadingContext(from).BaseYear, place.At);
        }
        else
        {
            foreach (var due in reading.Rule.Between(from, DateOnly.MaxValue, calendar))
                Official(due.Date.Year, place.At);
        }
    }

    private void Official(int year, Mark at)
    {
        if (!calendar.IsOfficial(year) && !part.Provisional.Contains(year) && _told.Add(year))
            faults.Add(at, $"на {year} год нет официального рабочего календаря: положите его в seeds/calendar/{year}.yaml или согласитесь на предварительный (выходные и постоянные праздники), дописав в document «provisionalYears: [{year}]»");
    }
}
