using SpoBot.Domain.Deadlines;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Wording;

namespace SpoBot.Cli.Rehearsal;

/// <summary>How heavy the year is: letters and lines by day, obligations that never remind and why, colleges that hear nothing or have nobody.</summary>
internal static class LoadReport
{
    internal static void Write(TextWriter output, Rehearsal rehearsal, Registry registry, IReadOnlyList<RehearsedLetter> letters, IReadOnlyList<Person>? connected = null)
    {
        output.WriteLine($"{Plurals.Letters(letters.Count)} за {Days.Full(rehearsal.From)} – {Days.Full(rehearsal.To)}");
        output.WriteLine();
        output.WriteLine($"{"День",-16}{"Руководителям",14}{"Координаторам",15}{"Строк",8}{"Больше всего строк",20}");
        foreach (var day in letters.GroupBy(letter => DateOnly.FromDateTime(letter.At.DateTime)).OrderBy(day => day.Key))
        {
            var heads = day.Count(letter => letter.Role == Role.Head);
            output.WriteLine($"{Days.Full(day.Key),-16}{heads,14}{day.Count() - heads,15}{day.Sum(letter => letter.Items.Count),8}{day.Max(letter => letter.Items.Count),20}");
        }

        List(output, "Поручения, о которых бот не напомнит", registry.Obligations
            .Select(obligation => (obligation, why: WhyNever(obligation, rehearsal)))
            .Where(pair => pair.why is not null)
            .Select(pair => $"{pair.obligation.Document} {pair.obligation.Id} «{Typed.Cut(Typed.Line(pair.obligation.Title), 80)}»: {pair.why}"));
        var written = letters.Where(letter => letter.Role == Role.Head).Select(letter => letter.To.Id).ToHashSet();
        List(output, "Организации, которым не уйдёт ни одного письма", registry.Organisations
            .Where(college => !written.Contains(college.Id) && letters.All(letter => letter.To.Id != college.Id))
            .Select(college => college.FullName));
        List(output, "Поручения, отчёт по которым некому принять (нет адресата)", registry.Obligations
            .Where(obligation => obligation.ReportTo is null && WhyNever(obligation, rehearsal) is null)
            .Select(obligation => $"{obligation.Document} {obligation.Id} «{Typed.Cut(Typed.Line(obligation.Title), 80)}»"));
        if (connected is null)
        {
            output.WriteLine();
            output.WriteLine("Люди в репетиции придуманы: один руководитель на организацию. Кто не подключён на самом деле, покажет --people.");
            return;
        }

        List(output, "Организации, где никто не подключён", rehearsal.People.Heads
            .Where(head => !connected.Any(person => person.ActsFor(head.College.Id)))
            .Select(head => head.College.FullName));
        List(output, "Адресаты отчётов без координатора", rehearsal.People.Coordinators
            .Where(coordinator => !connected.Any(person => person.Oversees(coordinator.Addressee.Id)))
            .Select(coordinator => coordinator.Addressee.FullName));
    }

    private static string? WhyNever(Obligation obligation, Rehearsal rehearsal) =>
        obligation.Recommendation ? "рекомендация, сроков и напоминаний нет"
        : obligation.Executors.Count == 0 ? "исполнитель не назван"
        : obligation.Reading.Kind switch
        {
            DeadlineKind.Ongoing => "постоянно или по событию, дат нет",
            DeadlineKind.None => "срок не указан",
            DeadlineKind.Unclear => $"срок непонятен: {Typed.Cut(Typed.Line(obligation.Reading.Said), 200)}",
            _ when rehearsal.Schedule.All(pair => pair.Obligation != obligation) => "все сроки раньше даты документа или за пределами этих дней",
            _ when rehearsal.Schedule.All(pair => pair.Obligation != obligation || pair.Due.Expected < rehearsal.From) && rehearsal.Behaviour == Behaviour.Diligent => "все сроки раньше этих дней",
            _ => null,
        };

    private static void List(TextWriter output, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        output.WriteLine();
        output.WriteLine($"{title}: {(all.Count == 0 ? "нет" : all.Count)}");
        foreach (var line in all) output.WriteLine("  " + line);
    }
}
