using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Updates;

namespace SpoBot.Sandbox.Telegram.People;

public sealed partial class Person
{
    /// <summary>Presses «Start», from a link's <paramref name="payload"/> if there is one.</summary>
    public Message Start(string? payload = null) => Say(payload is null ? "/start" : $"/start {payload}");

    public Message Say(string text, Chat? chat = null, Message? replyTo = null) => Send(text, null, chat, replyTo, null);

    /// <summary>Changes an earlier message of one's own.</summary>
    public Message Edit(Message message, string text)
    {
        var rich = Detect.In(Tidy.Up(new(text, [])));
        var edited = message.Chat.Replace(message.Id, (old, change) => new()
        {
            Chat = old.Chat,
            Id = old.Id,
            At = old.At,
            Author = this,
            EditedAt = _world.Now,
            Text = rich.Text,
            Entities = rich.Entities,
            Attachment = old.Attachment,
            ReplyTo = old.ReplyTo,
            Change = change,
        }) ?? throw new InvalidOperationException("That message is gone");
        Tell("edited_message", edited);
        return edited;
    }

    /// <summary>Forwards a message to the bot.</summary>
    public Message Forward(Message original, Chat? chat = null) => Send(original.Text, original.Attachment, chat, null, original.ForwardOf ?? original);

    internal Message Send(string text, Attachment? attachment, Chat? chat = null, Message? replyTo = null, Message? forwardOf = null)
    {
        chat ??= Chat;
        if (Deactivated)
            throw new InvalidOperationException($"{this} is deactivated");
        if (chat == Chat && Blocked)
            Unblock();
        var rich = Detect.In(Tidy.Up(new(text, [])));
        var message = chat.Add(change => new()
        {
            Chat = chat,
            Id = _world.NextMessageId(),
            At = _world.Now,
            Author = this,
            Text = rich.Text,
            Entities = rich.Entities,
            Attachment = attachment,
            ReplyTo = replyTo?.Id,
            ForwardOf = forwardOf,
            Change = change,
        });
        if (chat == Chat)
            Started = true;
        if (chat == Chat || HeardInGroup(chat, message, replyTo))
            Tell("message", message);
        return message;
    }

    /// <summary>In privacy mode a bot hears commands, replies to itself and its own name.</summary>
    private bool HeardInGroup(Chat chat, Message message, Message? replyTo) =>
        chat.Membership is Membership.Member or Membership.Administrator
        && (chat.Membership == Membership.Administrator || message.Text.StartsWith('/') || replyTo is { FromBot: true }
            || message.Text.Contains('@' + _world.Bot.Username, StringComparison.OrdinalIgnoreCase));

    private void Tell(string type, Message message) => _world.Updates.Add(type, UpdateJson.Message(message, _world.Bot), message.Chat.Id);
}
