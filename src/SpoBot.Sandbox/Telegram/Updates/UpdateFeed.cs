using System.Text;
using System.Text.Json;
using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Telegram.Updates;

/// <summary>The queue of updates for a test: to look at, to wait for, and to put things in that no finger could.</summary>
public sealed class UpdateFeed
{
    private readonly World _world;

    internal UpdateFeed(World world) => _world = world;

    /// <summary>Not yet confirmed by the bot.</summary>
    public int Waiting => _world.Updates.Count;

    public long LastId => _world.Updates.LastId;

    /// <summary>An update of any kind with any inside. Under a number of one's own choice it can repeat an earlier one.</summary>
    /// <returns>Its number; 0 when the bot did not ask for this kind.</returns>
    public long Push(string type, string json, long? id = null)
    {
        using (JsonDocument.Parse(json))
        {
            // Only to see that it is JSON at all: what cannot be parsed would spoil the whole answer, which is what Fault.Truncated is for.
        }

        var payload = Encoding.UTF8.GetBytes(json);
        if (id is not { } given)
            return _world.Updates.Add(type, payload, 0);
        _world.Updates.Insert(new(given, type, payload, _world.Now, 0));
        return given;
    }

    /// <summary>Waits until the bot is polling, so that it would hear at once.</summary>
    public async Task Polled(TimeSpan? timeout = null)
    {
        var poll = _world.Poll;
        if (await poll.Begun.Until(() => poll.UnderWay ? this : null, timeout ?? Chat.Patience, _world.Options.Wire) is null)
            throw new TimeoutException("Nobody is polling");
    }

    /// <summary>Waits until the bot has confirmed everything.</summary>
    public async Task Drained(TimeSpan? timeout = null)
    {
        var queue = _world.Updates;
        if (await queue.Changed.Until(() => queue.Count == 0 ? this : null, timeout ?? Chat.Patience, _world.Options.Wire) is null)
            throw new TimeoutException($"{queue.Count} updates are still waiting to be confirmed");
    }
}
