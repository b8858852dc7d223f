using System.Collections.Concurrent;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.People;

/// <summary>Pressed buttons, as long as they can be answered.</summary>
internal sealed class Presses(TelegramOptions options)
{
    private readonly ConcurrentDictionary<string, Tap> taps = new();
    private readonly ConcurrentQueue<Tap> byAge = new();
    private long last = 4_000_000_000_000_000_000;

    /// <summary>Pressed, expired and never answered.</summary>
    public int Unanswered => unanswered + taps.Values.Count(tap => tap.Toast is null && Expired(tap));

    private int unanswered;

    public Tap Press(World world, Person person, Message? message, Chat chat, string data)
    {
        Forget();
        var tap = new Tap(Interlocked.Increment(ref last).ToString(), person, chat, data, options.Clock.GetUtcNow(), options.Wire);
        taps[tap.Id] = tap;
        byAge.Enqueue(tap);
        chat.Acted();
        person.Met = true;
        world.Updates.Add("callback_query", UpdateJson.Callback(tap, message, world.Bot), chat.Id);
        return tap;
    }

    public Tap? Find(string id) => taps.TryGetValue(id, out var tap) && !Expired(tap) ? tap : null;

    private bool Expired(Tap tap) => options.Clock.GetUtcNow() - tap.At > options.CallbackLife;

    private void Forget()
    {
        while (byAge.TryPeek(out var oldest) && Expired(oldest) && byAge.TryDequeue(out var gone))
            if (taps.TryRemove(gone.Id, out _) && gone.Toast is null)
                Interlocked.Increment(ref unanswered);
    }
}
