using SpoBot.Telegram;

namespace SpoBot.Tests.Fakes;

/// <summary>Takes updates in and remembers them; may be told to fail first, or to take its time.</summary>
internal sealed class CollectingSink(Func<IReadOnlyList<RawUpdate>, Task>? before = null) : IUpdateSink
{
    private readonly List<RawUpdate> _taken = [];
    private readonly SemaphoreSlim _news = new(0);

    public IReadOnlyList<RawUpdate> Taken
    {
        get
        {
            lock (_taken)
                return [.. _taken];
        }
    }

    public async Task Handle(IReadOnlyList<RawUpdate> updates, CancellationToken cancellation)
    {
        if (before is not null)
            await before(updates);
        lock (_taken)
            _taken.AddRange(updates);
        _news.Release();
    }

    public async Task<IReadOnlyList<RawUpdate>> WaitFor(int count)
    {
        while (Taken.Count < count)
            Assert.True(await _news.WaitAsync(TimeSpan.FromSeconds(10)), $"{Taken.Count} of {count} updates came");
        return Taken;
    }
}
