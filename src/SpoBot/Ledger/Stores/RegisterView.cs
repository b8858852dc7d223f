using SpoBot.Domain.Register;

namespace SpoBot.Ledger.Stores;

/// <summary>The whole register at one moment, obligations taken off control included. It is small and changes rarely, so it is shared.</summary>
internal sealed class RegisterView(IReadOnlyList<Catalog> catalogs, IReadOnlyDictionary<(string Document, string Id), ObligationStatus> statuses)
{
    internal static RegisterView Empty { get; } = new([], new Dictionary<(string, string), ObligationStatus>());

    internal Registry Registry { get; } = new(catalogs);

    internal IReadOnlyList<Catalog> Catalogs => catalogs;

    /// <summary>By name.</summary>
    internal IReadOnlyList<College> Organisations => field ??= [.. Registry.Organisations.OrderBy(it => it.Name, StringComparer.Ordinal)];

    internal IEnumerable<Obligation> InForce => Registry.Obligations.Where(it => StatusOf(it).IsInForce);

    internal ObligationStatus StatusOf(Obligation obligation) => statuses[(obligation.Document, obligation.Id)];
}

/// <param name="StoppedAt">Taken off control at this moment, on this ground; null = in force.</param>
internal sealed record ObligationStatus(DateTimeOffset? StoppedAt, string? Ground)
{
    internal bool IsInForce => StoppedAt is null;
}
