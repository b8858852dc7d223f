using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Tests.Outbox;

namespace SpoBot.Tests.Storage;

public sealed class SqliteOutboxTests : OutboxContract, IAsyncDisposable
{
    private readonly TempStore temp = new();

    internal override IOutboxQueue Queue => new OutboxQueue(temp.Store);

    internal override Task<T> Write<T>(Func<IOutgoing, T> work) => temp.Store.Write(session => work(session.Outbox));

    public ValueTask DisposeAsync() => temp.DisposeAsync();
}
