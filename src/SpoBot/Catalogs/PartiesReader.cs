using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads «colleges», «organisations» and «groups». One id names one of them, whatever list it stands in.</summary>
internal static class PartiesReader
{
    private const string Owner = "организации";
    private static readonly string[] Keys = ["id", "form", "name", "short", "timeZone"];

    public static Parties Read(Fields root)
    {
        var ids = new Ids(root.Faults);
        var names = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var organisations = new List<College>();
        foreach (var (key, isCollege) in new[] { ("colleges", true), ("organisations", false) })
        {
            foreach (var node in root.Items(key))
            {
                if (Fields.Of(node, Owner, root.Faults, Keys) is not { } fields)
                    continue;
                var id = ids.Take(fields);
                var name = fields.RequiredText("name");
                var zone = fields.Text("timeZone");
                if (zone is not null && !TimeZoneInfo.TryFindSystemTimeZoneById(zone.Text, out _))
                    root.Faults.Add(zone.At, $"нет такого часового пояса: «{zone.Text}»{root.Faults.Hint(zone.Text, TimeZoneInfo.GetSystemTimeZones().Select(z => z.Id))}");
                var organisation = new College(
                    id ?? "", fields.Text("form")?.Text ?? "", name?.Text ?? "", zone?.Text, isCollege, fields.Text("short")?.Text);
                if (name is not null && !names.TryAdd(organisation.FullName, name.At.Line))
                    root.Faults.Add(name.At, $"организация «{organisation.FullName}» уже есть в строке {names[organisation.FullName]}");
                if (id is not null)
                    organisations.Add(organisation);
            }
        }

        return new Parties(organisations, GroupsReader.Read(root, ids, organisations));
    }
}
