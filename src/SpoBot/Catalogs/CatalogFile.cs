using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads a catalog: one document with everything it names.</summary>
internal static class CatalogFile
{
    public static Loaded<Catalog> Load(string path)
    {
        var faults = new Faults(path);
        return SourceText.Read(path, faults) is { } text && YamlFile.Read(text, faults) is { } root ? faults.Load(Read(root, faults)) : faults.Load<Catalog>(null);
    }

    private static Catalog? Read(Node.Map root, Faults faults)
    {
        if (Fields.Of(root, "каталога", faults, "document", "rulebook", "colleges", "organisations", "groups", "sections", "obligations") is not { } file
            || file.Required("document") is not { } documentNode
            || Fields.Of(documentNode, "документа", faults, "id", "title", "short", "date", "planYears", "provisionalYears") is not { } head
            || (head.RequiredText("id"), head.RequiredText("title"), head.RequiredDate("date")) is not ({ } id, { } title, { } date))
            return null;
        var document = new Document(id.Text, title.Text, date, head.Numbers("planYears", 1990, 2100), head.Text("short")?.Text);
        var rulebook = Rules(file, faults);
        List<College> organisations = [.. file.Items("colleges").Select(node => Organisation(node, faults, true)).OfType<College>(), .. file.Items("organisations").Select(node => Organisation(node, faults, false)).OfType<College>()];
        var groups = file.Items("groups").Select(node => GroupOf(node, faults, organisations)).OfType<Group>().ToList();
        var sections = file.Items("sections").Select(node => Fields.Of(node, "раздела", faults, "id", "title", "parent")).OfType<Fields>()
            .Select(it => new Section(it.RequiredText("id")?.Text ?? "", it.RequiredText("title")?.Text ?? "")).ToList();
        var obligations = file.Items("obligations").Select(node => ObligationOf(node, faults, document, rulebook, organisations, groups)).OfType<Obligation>().ToList();
        return new Catalog(document, rulebook, organisations, groups, sections, obligations);
    }

    private static Rulebook Rules(Fields file, Faults faults)
    {
        if (file.Value("rulebook") is not { } node || Fields.Of(node, "регламента", faults, "title", "shift", "because", "monthlyDay", "quarterlyDay", "ongoingEvery", "reasons") is not { } rules)
            return Rulebook.Default;
        var shift = rules.Text("shift")?.Text switch { "previous" => WeekendShift.Previous, "next" => WeekendShift.Next, _ => WeekendShift.Keep };
        var reading = new ReadingRules(rules.Number("monthlyDay", 1, 31), rules.Number("quarterlyDay", 1, 31), rules.Number("ongoingEvery", 1, 60), new Dictionary<string, string>());
        return new Rulebook(rules.Text("title")?.Text ?? "", reading, shift, rules.Text("because")?.Text ?? "");
    }

    private static College? Organisation(Node node, Faults faults, bool isCollege) =>
        Fields.Of(node, isCollege ? "колледжа" : "организации", faults, "id", "form", "name", "short", "timeZone") is { } it && it.RequiredText("id") is { } id && it.RequiredText("name") is { } name
            ? new College(id.Text, it.Text("form")?.Text ?? "", name.Text, it.Text("timeZone")?.Text, isCollege, it.Text("short")?.Text)
            : null;

    private static Group? GroupOf(Node node, Faults faults, List<College> organisations)
    {
        if (Fields.Of(node, "группы", faults, "id", "name", "title", "members") is not { } it || it.RequiredText("id") is not { } id)
            return null;
        var members = it.Texts("members").SelectMany(member => member.Text == "all-colleges" ? organisations.Where(o => o.IsCollege).Select(o => o.Id) : [member.Text]).Distinct().ToList();
        return new Group(id.Text, it.Text("name")?.Text ?? id.Text, it.Text("title")?.Text ?? id.Text, members);
    }

    private static Obligation? ObligationOf(Node node, Faults faults, Document document, Rulebook rulebook, List<College> organisations, List<Group> groups)
    {
        if (Fields.Of(node, "поручения", faults, "id", "section", "title", "text", "executors", "coExecutors", "reportTo", "approveBy", "deadline", "corrected", "splitFrom", "part", "proof", "results", "stages", "recommendation", "doubts") is not { } it
            || it.RequiredText("id") is not { } id)
            return null;
        var names = it.Texts("executors").Select(text => text.Text).ToList();
        var executors = names.SelectMany(name => groups.FirstOrDefault(g => g.Id == name)?.Members ?? [name]).Distinct().ToList();
        var written = names.Select(name => groups.FirstOrDefault(g => g.Id == name)?.Title ?? organisations.FirstOrDefault(o => o.Id == name)?.FullName ?? name).ToList();
        var deadline = it.Text("deadline")?.Text ?? "";
        var correction = it.Value("corrected") is { } corrected && Fields.Of(corrected, "исправления", faults, "deadline", "because") is { } fix
            ? new Correction(fix.RequiredText("deadline")?.Text ?? "", fix.RequiredText("because")?.Text ?? "") : null;
        var reading = DeadlineReader.Read(correction?.Deadline ?? deadline, new ReadingContext(document.Date, document.PlanYears, rulebook.Reading));
        var stages = it.Numbers("stages", 0, 250);
        var outcomes = it.Items("results").Select(result => Fields.Of(result, "результата", faults, "text", "proof")).OfType<Fields>()
            .Select(result => new Outcome(result.RequiredText("text")?.Text ?? "", ProofOf(result, faults))).ToList();
        return new Obligation(
            id.Text, document.Id, it.Text("section")?.Text ?? "", it.RequiredText("title")?.Text ?? "", it.Text("text")?.Text ?? "", executors, written,
            [.. it.Texts("coExecutors").Select(text => text.Text)], it.Text("reportTo")?.Text, it.Text("approveBy")?.Text, deadline, reading, ProofOf(it, faults),
            it.Flag("recommendation"), stages.Count > 0 ? stages : null, correction, it.Text("splitFrom")?.Text,
            [.. it.Texts("doubts").Select(text => new Doubt("noted", text.Text))], outcomes);
    }

    private static Proof ProofOf(Fields owner, Faults faults)
    {
        switch (owner.Value("proof"))
        {
            case Node.Scalar { Text: "none" }:
                return new Proof.Nothing();
            case null or Node.Scalar { Text: "text" }:
                return new Proof.Text();
            case Node.Scalar { Text: "file" }:
                return new Proof.File();
            case Node.Map map when Fields.Of(map, "подтверждения", faults, "number", "yesNo", "targets") is { } proof:
                var targets = proof.Value("targets") is Node.Map years
                    ? years.Entries.Where(entry => entry.Value is Node.Scalar && int.TryParse(entry.Key.Text, out _)).ToDictionary(entry => int.Parse(entry.Key.Text), entry => ((Node.Scalar)entry.Value).Text)
                    : [];
                return new Proof.Number(proof.Text("number")?.Text ?? "Да/Нет", proof.Value("yesNo") is not null, targets);
            case { } other:
                faults.Add(other.At, "в «proof» бывает none, text, file, { number: … } или { yesNo: true }");
                return new Proof.Nothing();
        }
    }
}
