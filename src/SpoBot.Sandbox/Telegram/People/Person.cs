using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Remembrance;

namespace SpoBot.Sandbox.Telegram.People;

/// <summary>Somebody with a phone. The verbs do what a finger would do; the bot hears of it as an update.</summary>
public sealed partial class Person
{
    private readonly World _world;

    internal Person(World world, long id, string firstName, string? lastName, string? username, string language)
    {
        _world = world;
        (Id, FirstName, LastName, Username, Language) = (id, firstName, lastName, username, language);
        Chat = new(id, ChatKind.Private, lastName is null ? firstName : $"{firstName} {lastName}", this, _world.Options.Keep.MessagesPerChat)
        {
            Wire = _world.Options.Wire,
            Username = username,
        };
    }

    internal Person(World world, PhoneMemory phone)
        : this(world, phone.Id, phone.FirstName, phone.LastName, phone.Username, "ru") =>
        (Started, Blocked, Deactivated) = (phone.Started, phone.Blocked, phone.Deactivated);

    public long Id { get; }

    public string FirstName { get; }

    public string? LastName { get; }

    public string? Username { get; }

    public string Language { get; }

    /// <summary>The private chat with the bot.</summary>
    public Chat Chat { get; }

    /// <summary>Has written to the bot at least once, so the bot may write too.</summary>
    public bool Started { get; internal set; }

    public bool Blocked { get; private set; }

    public bool Deactivated { get; private set; }

    public override string ToString() => Chat.Title;
}
