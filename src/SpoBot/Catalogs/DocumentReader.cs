using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads «document»: what it is called, its date, the years that it plans.</summary>
internal static class DocumentReader
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    public static DocumentPart? Read(Node node, Faults faults)
    {
        if (Fields.Of(node, "документа", faults, "id", "title", "short", "date", "planYears", "provisionalYears") is not { } fields)
            return null;
        var id = new Ids(faults).Take(fields);
        var title = fields.RequiredText("title");
        var date = fields.RequiredDate("date");
        var years = fields.Texts("planYears");
        var plan = years.Select(year => fields.NumberOf(year, "planYears", FirstYear, LastYear)).OfType<int>().Distinct().Order().ToArray();
        if (plan.Length < years.Count && !faults.Any)
            faults.Add(years[0].At, "в «planYears» год назван дважды");
        if (id is null || title is null || date is not { } day)
            return null;
        if (plan.Length > 0 && plan[^1] < day.Year)
            faults.Add(years[0].At, $"плановые годы ({string.Join(", ", plan)}) кончились раньше даты документа {day:dd.MM.yyyy}");
        return new DocumentPart(
            new Document(id, title.Text, day, plan, fields.Text("short")?.Text),
            years,
            fields.Numbers("provisionalYears", FirstYear, LastYear).ToHashSet());
    }
}
