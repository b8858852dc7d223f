using System.Collections.Concurrent;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>The register with the short numbers by which rows refer to it.</summary>
internal sealed class RegisterSnapshot(
    string stamp, RegisterView view, IReadOnlyDictionary<long, Obligation> obligations, IReadOnlyDictionary<long, College> organisations)
{
    private readonly Dictionary<(string Document, string Id), long> _obligationNumbers = obligations.ToDictionary(it => (it.Value.Document, it.Value.Id), it => it.Key);
    private readonly Dictionary<string, long> _organisationNumbers = organisations.ToDictionary(it => it.Value.Id, it => it.Key, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<long, HashSet<string>> _executors = [];

    /// <summary>Changes with every change of the register, and is never the same again.</summary>
    internal string Stamp => stamp;

    internal RegisterView View => view;

    internal Obligation Obligation(long no) => obligations[no];

    internal College Organisation(long no) => organisations[no];

    internal bool Owes(long obligation, string college) =>
        _executors.GetOrAdd(obligation, static (no, all) => all[no].Executors.ToHashSet(StringComparer.Ordinal), obligations).Contains(college);

    internal Document DocumentOf(Obligation obligation) => view.Registry.Catalog(obligation.Document)!.Document;

    internal long? NumberOf(string document, string obligation) => _obligationNumbers.TryGetValue((document, obligation), out var no) ? no : null;

    internal long? NumberOf(string organisation) => _organisationNumbers.TryGetValue(organisation, out var no) ? no : null;
}
