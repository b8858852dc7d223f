using System.Collections.Concurrent;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.People;

/// <summary>Pressed buttons, as long as they can be answered.</summary>
internal sealed class Presses(TelegramOptions options)
{
    private readonly ConcurrentDictionary<string, Tap> _taps = new();
    private readonly ConcurrentQueue<Tap> _byAge = new();
    private long _last = 4_000_000_000_000_000_000;

    /// <summary>Pressed, expired and never answered.</summary>
    public int Unanswered => _unanswered + _taps.Values.Count(tap => tap.Toast is null && Expired(tap));

    private int _unanswered;

    public Tap Press(World world, Person person, Message? message, Chat chat, string data)
    {
        Forget();
        var tap = new Tap(Interlocked.Increment(ref _last).ToString(), person, chat, data, options.Clock.GetUtcNow(), options.Wire);
        _taps[tap.Id] = tap;
        _byAge.Enqueue(tap);
        chat.Acted();
        world.Updates.Add("callback_query", UpdateJson.Callback(tap, message, world.Bot), chat.Id);
        return tap;
    }

    public Tap? Find(string id) => _taps.TryGetValue(id, out var tap) && !Expired(tap) ? tap : null;

    private bool Expired(Tap tap) => options.Clock.GetUtcNow() - tap.At > options.CallbackLife;

    private void Forget()
    {
        while (_byAge.TryPeek(out var oldest) && Expired(oldest) && _byAge.TryDequeue(out var gone))
            if (_taps.TryRemove(gone.Id, out _) && gone.Toast is null)
                Interlocked.Increment(ref _unanswered);
    }
}
