using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Storage;

/// <summary>What a document's row keeps beside its id: everything of a catalog but the organisations' names and the obligations.</summary>
internal sealed record DocumentRow(
    Document Document, Rulebook Rulebook, IReadOnlyList<string> Organisations, IReadOnlyList<Group> Groups, IReadOnlyList<Section> Sections)
{
    internal static string Write(Catalog catalog) => JsonSerializer.Serialize(
        new DocumentRow(catalog.Document, catalog.Rulebook, [.. catalog.Organisations.Select(it => it.Id)], catalog.Groups, catalog.Sections),
        RegisterJson.Plain.DocumentRow);

    internal static DocumentRow Read(string json) => JsonSerializer.Deserialize(json, RegisterJson.Plain.DocumentRow)!;
}

/// <summary>
/// What an obligation's row keeps: the words. The reading is made from them again at each load, so that it is never older than the reader.
/// </summary>
internal sealed record ObligationRow(
    string Id,
    string Section,
    string Title,
    string Text,
    IReadOnlyList<string> Executors,
    IReadOnlyList<string> ExecutorsAsWritten,
    IReadOnlyList<string> CoExecutors,
    string? ReportTo,
    string? ApproveBy,
    string Deadline,
    ProofRow Proof,
    bool Recommendation,
    IReadOnlyList<int>? Stages,
    Correction? Correction,
    string? SplitFrom,
    IReadOnlyList<Doubt> Doubts,
    IReadOnlyList<OutcomeRow>? Outcomes)
{
    internal static string Write(Obligation it) => JsonSerializer.Serialize(
        new ObligationRow(
            it.Id, it.Section, it.Title, it.Text, it.Executors, it.ExecutorsAsWritten, it.CoExecutors, it.ReportTo, it.ApproveBy, it.Deadline,
            ProofRow.From(it.Proof), it.Recommendation, it.Stages, it.Correction, it.SplitFrom, it.Doubts,
            it.Outcomes.Count == 0 ? null : [.. it.Outcomes.Select(outcome => new OutcomeRow(outcome.Text, ProofRow.From(outcome.Proof)))]),
        RegisterJson.Plain.ObligationRow);

    /// <summary>As today's program would write it, so that a row of an earlier one can be compared.</summary>
    internal static string Anew(string json) =>
        JsonSerializer.Serialize(JsonSerializer.Deserialize(json, RegisterJson.Plain.ObligationRow)!, RegisterJson.Plain.ObligationRow);

    internal static Obligation Read(string json, DocumentRow document)
    {
        var it = JsonSerializer.Deserialize(json, RegisterJson.Plain.ObligationRow)!;
        var context = new ReadingContext(document.Document.Date, document.Document.PlanYears, document.Rulebook.Reading);
        return new Obligation(
            it.Id, document.Document.Id, it.Section, it.Title, it.Text, it.Executors, it.ExecutorsAsWritten, it.CoExecutors, it.ReportTo, it.ApproveBy,
            it.Deadline, DeadlineReader.Read(it.Correction?.Deadline ?? it.Deadline, context),
            it.Proof.ToProof(), it.Recommendation, it.Stages, it.Correction, it.SplitFrom, it.Doubts,
            it.Outcomes?.Select(outcome => new Outcome(outcome.Text, outcome.Proof.ToProof())).ToList());
    }
}

internal sealed record OutcomeRow(string Text, ProofRow Proof);

internal sealed record ProofRow(string Kind, string? Unit = null, IReadOnlyDictionary<int, string>? Targets = null)
{
    internal static ProofRow From(Proof proof) => proof switch
    {
        Proof.Nothing => new("nothing"),
        Proof.Text => new("text"),
        Proof.File => new("file"),
        Proof.Number it => new(it.YesNo ? "yes-no" : "number", it.Unit, it.Targets),
        _ => throw new ArgumentException($"Unknown proof {proof.GetType().Name}", nameof(proof)),
    };

    internal Proof ToProof() => Kind switch
    {
        "nothing" => new Proof.Nothing(),
        "text" => new Proof.Text(),
        "file" => new Proof.File(),
        "number" or "yes-no" => new Proof.Number(Unit!, Kind == "yes-no", Targets!),
        _ => throw new JsonException($"A proof of kind {Kind} was written by another version"),
    };
}

[JsonSerializable(typeof(DocumentRow))]
[JsonSerializable(typeof(ObligationRow))]
internal sealed partial class RegisterJson : JsonSerializerContext
{
    internal static RegisterJson Plain { get; } = new(PlainJson.Options);
}
