namespace SpoBot.Domain.Register;

/// <summary>All catalogs together: who owes what by every document in force.</summary>
public sealed class Registry
{
    private readonly Dictionary<string, Catalog> _documents;
    private readonly Dictionary<string, College> _organisations = [];
    private readonly Dictionary<(string Document, string Id), Obligation> _obligations;
    private readonly ILookup<string, Obligation> _owedBy;

    public Registry(IEnumerable<Catalog> catalogs)
    {
        Catalogs = [.. catalogs];
        _documents = Catalogs.ToDictionary(c => c.Document.Id);
        foreach (var organisation in Catalogs.SelectMany(c => c.Organisations))
            _organisations.TryAdd(organisation.Id, organisation);
        Obligations = [.. Catalogs.SelectMany(c => c.Obligations)];
        _obligations = Obligations.ToDictionary(o => (o.Document, o.Id));
        _owedBy = Obligations
            .SelectMany(o => o.Executors, (obligation, college) => (obligation, college))
            .ToLookup(pair => pair.college, pair => pair.obligation);
    }

    public IReadOnlyList<Catalog> Catalogs { get; }

    public IReadOnlyList<Obligation> Obligations { get; }

    /// <summary>Every organisation that any document names, each once.</summary>
    public IReadOnlyCollection<College> Organisations => _organisations.Values;

    public Catalog? Catalog(string document) => _documents.GetValueOrDefault(document);

    public College? Organisation(string id) => _organisations.GetValueOrDefault(id);

    public Obligation? Obligation(string document, string id) => _obligations.GetValueOrDefault((document, id));

    public IEnumerable<Obligation> OwedBy(string organisation) => _owedBy[organisation];

    /// <summary>Whether an organisation has ever been asked for something that reports to the addressee.</summary>
    public bool Owes(string organisation, string reportTo) => _owedBy[organisation].Any(it => it.ReportTo == reportTo);
}
