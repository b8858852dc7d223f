using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

/// <summary>A data file in a folder of its own, gone after the test.</summary>
internal sealed class TempStore : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("spobot-test-").FullName;

    internal TempStore(TimeProvider? clock = null)
    {
        Clock = clock ?? new StandingClock();
        Store = Store.Open(Path, Clock);
    }

    internal TimeProvider Clock { get; }

    internal Store Store { get; private set; }

    internal string Path => System.IO.Path.Combine(folder, "spobot.db");

    internal async Task Reopen()
    {
        await Store.DisposeAsync();
        Store = Store.Open(Path, Clock);
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
