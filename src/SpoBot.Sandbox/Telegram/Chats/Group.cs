using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.Chats;

/// <summary>A group seen from outside: who brings the bot in, who throws it out, where it moves.</summary>
public sealed class Group
{
    private readonly World _world;

    internal Group(World world, Chat chat, Person owner) => (_world, Chat, Owner) = (world, chat, owner);

    public Chat Chat { get; }

    public Person Owner { get; }

    /// <summary>Throws the bot out.</summary>
    public void KickBot() => Become(Membership.Kicked);

    /// <summary>The bot is no longer a member, and nobody was rude.</summary>
    public void DropBot() => Become(Membership.Left);

    public void AddBot(bool asAdministrator = false) => Become(asAdministrator ? Membership.Administrator : Membership.Member);

    /// <summary>The group becomes a supergroup under a new number; the bot is told, and refused under the old one.</summary>
    public Group Migrate()
    {
        var fresh = new Chat(-1_000_000_000_000 + Chat.Id, ChatKind.Supergroup, Chat.Title, null, _world.Options.Keep.MessagesPerChat)
        {
            Wire = _world.Options.Wire,
            Membership = Chat.Membership,
        };
        _world.Add(fresh);
        Chat.MigratedTo = fresh.Id;
        _world.Updates.Add("message", UpdateJson.Migration(Chat, _world.NextMessageId(), Owner, _world.Now, "migrate_to_chat_id", fresh.Id), Chat.Id);
        _world.Updates.Add("message", UpdateJson.Migration(fresh, _world.NextMessageId(), Owner, _world.Now, "migrate_from_chat_id", Chat.Id), fresh.Id);
        return new(_world, fresh, Owner);
    }

    private void Become(Membership membership)
    {
        var before = Chat.Membership;
        Chat.Membership = membership;
        _world.Updates.Add("my_chat_member", UpdateJson.MyChatMember(Chat, Owner, _world.Bot, Name(before), Name(membership), _world.Now), Chat.Id);
    }

    private static string Name(Membership membership) => membership.ToString().ToLowerInvariant();
}
