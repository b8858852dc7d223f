using System.Collections.Concurrent;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Profiles;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Remembrance;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram;

/// <summary>Everything this Telegram knows, for the methods on one side and the people on the other.</summary>
internal sealed class World
{
    private readonly ConcurrentDictionary<long, Chat> _chats = new();
    private readonly ConcurrentDictionary<long, Person> _people = new();
    private long _lastMessage;

    public World(TelegramOptions options)
    {
        Options = options;
        Bot = new(long.Parse(options.Token.AsSpan(0, options.Token.IndexOf(':'))), options.BotName, options.BotUsername);
        Updates = new(options.Clock);
        Poll = new(Updates, options);
        Flood = new(options.Limits, options.Clock);
        Webhook = new(this);
        Presses = new(options);
        Deliveries = new(options.Keep);
        Calls = new(options.Keep);
        Faults = new(options.Seed);
        Latency = options.Latency;
    }

    public TelegramOptions Options { get; }

    public BotIdentity Bot { get; }

    public UpdateQueue Updates { get; }

    public LongPoll Poll { get; }

    public FloodControl Flood { get; }

    public Presses Presses { get; }

    public FileStore Files { get; } = new();

    public DeliveryBook Deliveries { get; }

    public Webhook Webhook { get; }

    public BotProfile Profile { get; } = new();

    /// <summary>Anything the bot did.</summary>
    public Signal Changed { get; } = new();

    public FaultScript Faults { get; }

    public TimeSpan Latency { get; set; }

    public CallLog Calls { get; }

    public Violations Violations { get; } = new();

    public IEnumerable<Chat> Chats => _chats.Values;

    public IEnumerable<Person> People => _people.Values;

    public DateTimeOffset Now => Options.Clock.GetUtcNow();

    /// <summary>Everything that another day goes on from; groups and webhooks are not among it.</summary>
    public WorldMemory Remember()
    {
        var (last, waiting) = Updates.Remember();
        return new(Interlocked.Read(ref _lastMessage), last, waiting, Files.All, [.. _people.Values.OrderBy(person => person.Id).Select(PhoneMemory.Of)]);
    }

    public void GoOn(WorldMemory memory)
    {
        _lastMessage = memory.LastMessage;
        Updates.GoOn(memory.LastUpdate, memory.Waiting);
        Files.GoOn(memory.Files);
        foreach (var phone in memory.Phones)
        {
            var person = new Person(this, phone);
            person.Chat.GoOn([.. phone.Messages.Select((message, at) => message.In(person, Files, at + 1))], phone.ReplyKeyboard, phone.SentByBot);
            Add(person);
        }
    }

    public long NextMessageId() => Interlocked.Increment(ref _lastMessage);

    public Chat? Chat(long id) => _chats.GetValueOrDefault(id);

    public Chat? Chat(string username) =>
        _chats.Values.FirstOrDefault(chat => username.Equals(chat.Username, StringComparison.OrdinalIgnoreCase));

    public Person? Person(long id) => _people.GetValueOrDefault(id);

    public void Add(Chat chat)
    {
        if (!_chats.TryAdd(chat.Id, chat))
            throw new ArgumentException($"There is a chat {chat.Id} already");
    }

    public void Add(Person person)
    {
        if (!_people.TryAdd(person.Id, person))
            throw new ArgumentException($"There is a person {person.Id} already");
        Add(person.Chat);
    }
}
