using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.Methods;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram;

/// <summary>
/// A Telegram of one's own on 127.0.0.1: to a bot it is the Bot API, to a test it is the people with their phones.
/// Point the bot at <see cref="Url"/> with <see cref="Token"/>.
/// </summary>
public sealed partial class FakeTelegram : IAsyncDisposable
{
    private readonly World world;
    private readonly Line line;
    private long lastPerson = 1_000_000;

    private FakeTelegram(TelegramOptions options)
    {
        Options = options;
        world = new(options);
        line = new(new Reception(world, new CallDesk(world, new MethodBook(world))));
    }

    public TelegramOptions Options { get; }

    public string Url => $"http://127.0.0.1:{line.Port}";

    public string Token => Options.Token;

    public BotIdentity Bot => world.Bot;

    /// <summary>What the bot asked for, and how it was answered.</summary>
    public CallLog Calls => world.Calls;

    /// <summary>What goes wrong on purpose.</summary>
    public FaultScript Faults => world.Faults;

    public TimeSpan Latency
    {
        get => world.Latency;
        set => world.Latency = value;
    }

    public FloodLimits Limits
    {
        get => world.Flood.Limits;
        set => world.Flood.Limits = value;
    }

    /// <summary>What it should not have done.</summary>
    public Violations Violations => world.Violations;

    /// <summary>What arrived where.</summary>
    public DeliveryBook Deliveries => world.Deliveries;

    public IEnumerable<Person> People => world.People.OrderBy(person => person.Id);

    public IEnumerable<Chat> Chats => world.Chats;

    public static async Task<FakeTelegram> Start(TelegramOptions? options = null)
    {
        var telegram = new FakeTelegram(options ?? new());
        await telegram.line.Open(telegram.Options.Port);
        return telegram;
    }

    /// <summary>Somebody who has not pressed «Start» yet, unless told otherwise.</summary>
    public Person Person(string firstName, string? lastName = null, string? username = null, bool started = false, long? id = null)
    {
        var person = new Person(world, id ?? Interlocked.Increment(ref lastPerson), firstName, lastName, username, "ru") { Started = started };
        world.Add(person);
        return person;
    }

    /// <summary>Many at once who have pressed «Start» long ago.</summary>
    public IReadOnlyList<Person> Crowd(int count, string name = "Житель") =>
        [.. Enumerable.Range(1, count).Select(number => Person($"{name} {number}", started: true))];

    public Chat? Chat(long id) => world.Chat(id);

    /// <summary>Waits for anything to hold; looked at whenever a call is over or a fault has struck.</summary>
    public async Task WaitUntil(Predicate<FakeTelegram> holds, TimeSpan? timeout = null)
    {
        if (await world.Changed.Until(() => holds(this) ? this : null, timeout ?? TimeSpan.FromSeconds(10), Options.Wire) is null)
            throw new TimeoutException("It never came to that.");
    }

    /// <summary>Telegram is away: connections are cut and refused until <see cref="ComeBack"/>.</summary>
    public Task GoDown() => line.Close();

    public Task ComeBack() => line.Up ? Task.CompletedTask : line.Open(line.Port);

    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await line.DisposeAsync();
    }
}
