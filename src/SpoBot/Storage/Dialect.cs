using System.Data.Common;

namespace SpoBot.Storage;

/// <summary>Everything in which databases differ for this program. The SQL of the stores is written in what they share.</summary>
internal abstract class Dialect
{
    /// <summary>Starts a transaction that will write: it must own the right to write from the first statement.</summary>
    internal abstract string Begin { get; }

    /// <summary>Added to the inner SELECT of a claim, so that two claimants never wait for each other.</summary>
    internal abstract string SkipLocked { get; }

    internal abstract DbParameter Parameter(DbCommand command, int number);

    /// <summary>True when the engine has thrown the whole transaction away by itself, as it does when the disk is full.</summary>
    internal abstract bool HasLostTransaction(DbConnection connection);

    /// <summary>Turns an engine's error into a fault of the store; null when the statement itself was wrong.</summary>
    internal abstract StoreException? Explain(DbException error, string path);
}
