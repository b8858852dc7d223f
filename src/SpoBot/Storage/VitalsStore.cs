using System.Globalization;
using SpoBot.Domain.Health;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>The numbers that tell how the worker is.</summary>
internal sealed class VitalsStore(Db db, IRegister register, IRounds rounds, QueueStore queue, ISettings settings, IMoment moment)
{
    private const string LastCopy = "backup.at";

    /// <param name="at">Null = copies are not wanted.</param>
    internal static void Copied(ISettings settings, DateTimeOffset? at) => settings.Set(LastCopy, at?.ToString("O", CultureInfo.InvariantCulture));

    internal Vitals Read() => new(
        rounds.LastRun(),
        queue.Unsettled(),
        queue.OldestQueued(moment.Now),
        db.Number("select count(*) from poison"),
        rounds.Unreachable().Count,
        rounds.Unconnected().Count,
        register.Now.InForce.Count(),
        settings.Get(LastCopy) is { } at ? DateTimeOffset.Parse(at, CultureInfo.InvariantCulture) : null,
        Disk.FreeAt(db.Path));
}
