using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads «sections» and «obligations», every deadline in the document's own words.</summary>
internal sealed class ObligationsReader(Parties parties, IReadOnlyList<Section> sections, DocumentPart? document, Rulebook? rulebook, DeadlineCheck? check, Faults faults)
{
    private const int MaxTitle = 200;
    private const int MaxStage = 250;

    private static readonly string[] Keys =
    [
        "id", "section", "title", "text", "executors", "coExecutors", "reportTo", "approveBy", "deadline", "corrected", "splitFrom",
        "proof", "results", "stages", "recommendation", "doubts",
    ];

    private readonly ReadingContext? _context =
        document is null || rulebook is null ? null : new ReadingContext(document.Document.Date, document.Document.PlanYears, rulebook.Reading);

    public static IReadOnlyList<Section> Sections(Fields root)
    {
        var ids = new Ids(root.Faults);
        var sections = new List<Section>();
        foreach (var node in root.Items("sections"))
        {
            if (Fields.Of(node, "раздела", root.Faults, "id", "title") is not { } fields)
                continue;
            var title = fields.RequiredText("title");
            if (ids.Take(fields) is { } id)
                sections.Add(new Section(id, title?.Text ?? ""));
        }

        return sections;
    }

    public IReadOnlyList<Obligation> Read(Fields root)
    {
        var ids = new Ids(faults);
        var obligations = new List<Obligation>();
        foreach (var node in root.Items("obligations"))
        {
            var owner = (node as Node.Map)?.Find("id")?.Value is Node.Scalar { IsNull: false } id ? $"поручения «{id.Text}»" : "поручения";
            if (Fields.Of(node, owner, faults, Keys) is { } fields && One(fields, ids.Take(fields)) is { } obligation)
                obligations.Add(obligation);
        }

        return obligations;
    }

    private Obligation? One(Fields fields, string? id)
    {
        var title = fields.RequiredText("title");
        if (title?.Text.Length > MaxTitle)
            faults.Add(title.At, $"название длиннее {MaxTitle} знаков: коротко – в «title», целиком – в «text»");
        var text = fields.RequiredText("text");
        var executors = parties.Known("executors", fields);
        var isRecommendation = fields.Flag("recommendation");
        var deadline = fields.Text("deadline");
        if (isRecommendation && deadline is not null)
            faults.Add(deadline.At, "у рекомендации не бывает срока: уберите «deadline» или «recommendation»");
        var correction = CorrectionOf(fields, deadline);
        var reading = _context is null ? null : ReadingOf(deadline, correction.Value, correction.Deadline, fields);
        if (isRecommendation && reading is not null)
            reading = reading with { Doubts = [] };
        var results = ProofReader.Results(fields);
        var proof = ProofReader.Read(fields.Value("proof"), faults) ?? (results is [var only] ? only.Proof : new Proof.Text());
        var obligation = new Obligation(
            id ?? "",
            document?.Document.Id ?? "",
            SectionOf(fields),
            title?.Text ?? "",
            text?.Text ?? "",
            parties.Expand(executors),
            [.. executors.Select(parties.TitleOf)],
            parties.Known("coExecutors", fields),
            parties.One("reportTo", fields),
            parties.One("approveBy", fields),
            deadline?.Text ?? "",
            reading!,
            proof,
            isRecommendation,
            Stages(fields),
            correction.Value,
            SplitFrom(fields, id),
            [.. fields.Texts("doubts").Select(doubt => new Doubt(CatalogDoubts.Note, doubt.Text))],
            results);
        return reading is null || id is null ? null : obligation;
    }

    private Reading ReadingOf(Node.Scalar? written, Correction? correction, Node.Scalar? corrected, Fields fields)
    {
        var reading = DeadlineReader.Read(correction?.Deadline ?? written?.Text ?? "", _context!);
        if ((corrected ?? written) is { } place && check is not null)
            check.Look(reading, place, isCorrected: corrected is not null, fields);
        return reading;
    }

    private (Correction? Value, Node.Scalar? Deadline) CorrectionOf(Fields fields, Node.Scalar? written)
    {
        if (fields.Value("corrected") is not { } node || Fields.Of(node, "исправления", faults, "deadline", "because") is not { } corrected)
            return default;
        var deadline = corrected.RequiredText("deadline");
        var because = corrected.RequiredText("because");
        if (written is null)
            faults.Add(node.At, "исправлять нечего: срока «deadline» в поручении нет");
        return deadline is null || because is null ? default : (new Correction(deadline.Text, because.Text), deadline);
    }

    private string SectionOf(Fields fields)
    {
        var section = sections.Count > 0 ? fields.RequiredText("section") : fields.Text("section");
        if (section is not null && sections.All(known => known.Id != section.Text))
            faults.Add(section.At, $"неизвестный раздел «{section.Text}»{faults.Hint(section.Text, sections.Select(s => s.Id))}");
        return section?.Text ?? "";
    }

    private string? SplitFrom(Fields fields, string? id)
    {
        if (fields.Text("splitFrom") is not { } from)
            return null;
        if (id is not null && (!id.StartsWith(from.Text, StringComparison.Ordinal) || id == from.Text))
            faults.Add(from.At, $"часть пункта «{from.Text}» называют его номером с буквой («{from.Text}a», «{from.Text}b»), а здесь id «{id}»");
        return from.Text;
    }

    private IReadOnlyList<int>? Stages(Fields fields)
    {
        if (fields.Value("stages") is null)
            return null;
        return [.. fields.Numbers("stages", 0, MaxStage).Distinct().OrderDescending()];
    }
}
