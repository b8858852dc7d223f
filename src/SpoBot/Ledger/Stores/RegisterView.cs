using SpoBot.Domain.Register;

namespace SpoBot.Ledger.Stores;

/// <summary>The whole register at one moment. It is small and changes rarely, so it is read once and shared.</summary>
internal sealed class RegisterView(
    IReadOnlyList<RegisteredDocument> documents,
    IReadOnlyList<College> colleges,
    IReadOnlyList<CollegeGroup> groups,
    IReadOnlyList<RegisteredObligation> obligations)
{
    private readonly Dictionary<string, RegisteredDocument> _documents = documents.ToDictionary(it => it.Document.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, College> _colleges = colleges.ToDictionary(it => it.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string Document, string Id), RegisteredObligation> _obligations = obligations.ToDictionary(it => (it.Obligation.Document, it.Obligation.Id));

    internal static RegisterView Empty { get; } = new([], [], [], []);

    internal IReadOnlyList<RegisteredDocument> Documents => documents;

    /// <summary>By name.</summary>
    internal IReadOnlyList<College> Colleges => colleges;

    internal IReadOnlyList<CollegeGroup> Groups => groups;

    /// <summary>In the order in which they were registered, stopped ones included.</summary>
    internal IReadOnlyList<RegisteredObligation> Obligations => obligations;

    internal RegisteredDocument? Document(string id) => _documents.GetValueOrDefault(id);

    internal College? College(string id) => _colleges.GetValueOrDefault(id);

    internal RegisteredObligation? Obligation(string document, string id) => _obligations.GetValueOrDefault((document, id));
}

internal sealed record RegisteredDocument(Document Document, Rulebook Rulebook);

/// <param name="WrittenTo">The day up to which its duties are written out; null = none yet.</param>
/// <param name="StoppedAt">Taken off control at this moment, on this ground; null = in force.</param>
internal sealed record RegisteredObligation(Obligation Obligation, DateOnly? WrittenTo, DateTimeOffset? StoppedAt, string? Ground)
{
    internal bool IsInForce => StoppedAt is null;
}

internal sealed record CollegeGroup(string Id, string Name, IReadOnlyList<string> Colleges);
