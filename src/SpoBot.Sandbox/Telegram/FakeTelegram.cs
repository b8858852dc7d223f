using System.Text.Json;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.Methods;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Profiles;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Remembrance;
using SpoBot.Sandbox.Telegram.Updates;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram;

/// <summary>
/// A Telegram of one's own on 127.0.0.1: to a bot it is the Bot API, to a test it is the people with their phones.
/// Point the bot at <see cref="Url"/> with <see cref="Token"/>.
/// </summary>
public sealed partial class FakeTelegram : IAsyncDisposable
{
    private readonly World _world;
    private readonly Line _line;
    private long _lastPerson = 1_000_000;
    private long _lastGroup = 4_000_000;

    private FakeTelegram(TelegramOptions options)
    {
        Options = options;
        _world = new(options);
        Updates = new(_world);
        var desk = new CallDesk(_world, new MethodBook(_world));
        _world.Webhook.Reply = desk.ServeReply;
        _line = new(new Reception(_world, desk));
    }

    public TelegramOptions Options { get; }

    public string Url => $"http://127.0.0.1:{_line.Port}";

    public string Token => Options.Token;

    public BotIdentity Bot => _world.Bot;

    /// <summary>What the bot asked for, and how it was answered.</summary>
    public CallLog Calls => _world.Calls;

    /// <summary>What goes wrong on purpose.</summary>
    public FaultScript Faults => _world.Faults;

    public TimeSpan Latency
    {
        get => _world.Latency;
        set => _world.Latency = value;
    }

    public FloodLimits Limits
    {
        get => _world.Flood.Limits;
        set => _world.Flood.Limits = value;
    }

    /// <summary>What it should not have done.</summary>
    public Violations Violations => _world.Violations;

    /// <summary>What arrived where.</summary>
    public DeliveryBook Deliveries => _world.Deliveries;

    /// <summary>What it says of itself: commands, descriptions, the menu.</summary>
    public BotProfile Profile => _world.Profile;

    /// <summary>What it has yet to hear.</summary>
    public UpdateFeed Updates { get; }

    /// <summary>Buttons that were pressed and that the bot let expire.</summary>
    public int UnansweredPresses => _world.Presses.Unanswered;

    public IEnumerable<Person> People => _world.People.OrderBy(person => person.Id);

    public IEnumerable<Chat> Chats => _world.Chats;

    public static async Task<FakeTelegram> Start(TelegramOptions? options = null)
    {
        var telegram = new FakeTelegram(options ?? new());
        await telegram._line.Open(telegram.Options.Port);
        return telegram;
    }

    /// <summary>Somebody who has not pressed «Start» yet, unless told otherwise.</summary>
    public Person Person(string firstName, string? lastName = null, string? username = null, bool started = false, long? id = null)
    {
        var person = new Person(_world, id ?? Interlocked.Increment(ref _lastPerson), firstName, lastName, username, "ru") { Started = started };
        _world.Add(person);
        return person;
    }

    /// <summary>Many at once who have pressed «Start» long ago.</summary>
    public IReadOnlyList<Person> Crowd(int count, string name = "Житель") =>
        [.. Enumerable.Range(1, count).Select(number => Person($"{name} {number}", started: true))];

    /// <summary>A group with the bot in it.</summary>
    public Group Group(string title, Person owner, bool super = false, bool botIsAdministrator = false, string? username = null)
    {
        var number = Interlocked.Increment(ref _lastGroup);
        var (address, kind) = super ? (-1_000_000_000_000 - number, ChatKind.Supergroup) : (-number, ChatKind.Group);
        var chat = new Chat(address, kind, title, null, Options.Keep.MessagesPerChat)
        {
            Wire = Options.Wire,
            Username = username,
            Membership = botIsAdministrator ? Membership.Administrator : Membership.Member,
        };
        _world.Add(chat);
        return new(_world, chat, owner);
    }

    public Chat? Chat(long id) => _world.Chat(id);

    /// <summary>A file as if somebody had sent it long ago; returns its id.</summary>
    public string Upload(string name, byte[] bytes, string mime) => _world.Files.Add(Files.AttachmentKind.Document, bytes, name, mime).Id;

    /// <summary>A file that somebody sent, by its id.</summary>
    internal Files.StoredFile? File(string id) => _world.Files.Find(id);

    /// <summary>Rings whenever the bot has done something.</summary>
    internal Signal Changed => _world.Changed;

    /// <summary>Waits for anything to hold; looked at whenever a call is over or a fault has struck.</summary>
    public async Task WaitUntil(Predicate<FakeTelegram> holds, TimeSpan? timeout = null)
    {
        if (await _world.Changed.Until(() => holds(this) ? this : null, timeout ?? TimeSpan.FromSeconds(10), Options.Wire) is null)
            throw new TimeoutException("It never came to that.");
    }

    /// <summary>Everything on the phones and everything under way, to go on from another day.</summary>
    public byte[] Remember() => JsonSerializer.SerializeToUtf8Bytes(_world.Remember(), MemoryJson.Default.WorldMemory);

    /// <summary>Goes on from what another one remembered; before anybody is here. Throws <see cref="JsonException"/> for anything else.</summary>
    public void GoOn(byte[] remembered)
    {
        var memory = JsonSerializer.Deserialize(remembered, MemoryJson.Default.WorldMemory) ?? throw new JsonException("Nothing is remembered here");
        _world.GoOn(memory);
        _lastPerson = memory.Phones.Select(phone => phone.Id).Append(_lastPerson).Max();
    }

    /// <summary>Telegram is away: connections are cut and refused until <see cref="ComeBack"/>.</summary>
    public Task GoDown() => _line.Close();

    public Task ComeBack() => _line.Up ? Task.CompletedTask : _line.Open(_line.Port);

    public async ValueTask DisposeAsync()
    {
        Faults.Clear();
        await _world.Webhook.DisposeAsync();
        await _line.DisposeAsync();
    }
}
