using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads a rulebook, inside a catalog or from a file of its own. Every rule that departs from the usual quotes its act.</summary>
internal static class RulebookReader
{
    private static readonly string[] Keys = ["title", "shift", "because", "monthlyDay", "quarterlyDay", "ongoingEvery", "reasons"];
    private static readonly string[] Reasoned = ["monthlyDay", "quarterlyDay", "ongoingEvery"];

    public static Loaded<Rulebook> Load(string path)
    {
        var faults = new Faults(path);
        var root = SourceText.Read(path, faults) is { } text ? YamlFile.Read(text, faults) : null;
        return faults.Load(root is null || !FileKinds.Fits(FileKind.Rulebook, root, faults) ? null : Read(root, faults));
    }

    /// <param name="node">The rulebook itself, or the path of its file, from the folder of the catalog.</param>
    public static Rulebook? ReadOrFollow(Node? node, string folder, Faults faults)
    {
        if (node is null)
            return Rulebook.Default;
        if (node is not Node.Scalar path)
            return Read(node, faults);
        var file = Path.Combine(folder, path.Text);
        if (!File.Exists(file))
        {
            faults.Add(path.At, $"нет файла регламента «{path.Text}»: путь считается от папки каталога");
            return null;
        }

        var loaded = Load(file);
        faults.AddFrom(loaded.Faults);
        return loaded.Value;
    }

    internal static Rulebook? Read(Node node, Faults faults)
    {
        if (Fields.Of(node, "регламента", faults, Keys) is not { } fields)
            return null;
        var title = fields.RequiredText("title");
        var because = fields.Text("because");
        var shift = ShiftOf(fields.Text("shift"), faults);
        if (shift is not (null or WeekendShift.Keep) && because is null)
            faults.Add(fields.At, "срок переносится с нерабочих дней, а выдержки из акта нет: добавьте «because»");

        var rules = new ReadingRules(
            fields.Number("monthlyDay", 1, 31),
            fields.Number("quarterlyDay", 1, 31),
            fields.Number("ongoingEvery", 1, 24),
            Reasons(fields));
        return title is null || shift is not { } way ? null : new Rulebook(title.Text, rules, way, because?.Text ?? "");
    }

    private static Dictionary<string, string> Reasons(Fields fields)
    {
        var reasons = new Dictionary<string, string>();
        var given = fields.Value("reasons") is { } node ? Fields.Of(node, "обоснований", fields.Faults, Reasoned) : null;
        foreach (var rule in Reasoned)
        {
            var isSet = fields.Value(rule) is not null;
            var reason = given?.Text(rule);
            if (reason is not null)
                reasons[rule] = reason.Text;
            if (isSet && reason is null)
                fields.Faults.Add(fields.Value(rule)!.At, $"у правила «{rule}» нет выдержки из акта: добавьте её в «reasons»");
            if (!isSet && reason is not null)
                fields.Faults.Add(reason.At, $"обоснование есть, а правило «{rule}» не задано");
        }

        return reasons;
    }

    private static WeekendShift? ShiftOf(Node.Scalar? text, Faults faults)
    {
        switch (text?.Text)
        {
            case null or "keep": return WeekendShift.Keep;
            case "previous": return WeekendShift.Previous;
            case "next": return WeekendShift.Next;
            default:
                faults.Add(text.At, $"в «shift» бывает keep, previous или next, а здесь «{text.Text}»{faults.Hint(text.Text, ["keep", "previous", "next"])}");
                return null;
        }
    }
}
