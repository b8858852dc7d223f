using SpoBot.Domain.Health;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>The numbers that tell how the worker is.</summary>
internal sealed class VitalsStore(Db db, IRegister register, IRounds rounds, QueueStore queue, IMoment moment)
{
    internal Vitals Read() => new(
        rounds.LastRun(),
        queue.Unsettled(),
        queue.OldestQueued(moment.Now),
        db.Number("select count(*) from poison"),
        rounds.Unreachable().Count,
        rounds.Unconnected().Count,
        register.Now.InForce.Count(),
        Disk.FreeAt(db.Path));
}
