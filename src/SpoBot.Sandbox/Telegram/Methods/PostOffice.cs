using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>The one place where the bot's messages enter a chat.</summary>
internal sealed class PostOffice(World world)
{
    public Message Post(Outgoing letter)
    {
        world.Flood.Charge(letter.Chat);
        var message = letter.Chat.Add(
            change => new()
            {
                Chat = letter.Chat,
                Id = world.NextMessageId(),
                At = world.Now,
                Text = letter.Rich.Text,
                Entities = letter.Rich.Entities,
                Keyboard = letter.Keyboard is { Kind: KeyboardKind.Inline } inline ? inline : null,
                Attachment = letter.Attachment,
                ReplyTo = letter.ReplyTo,
                ForwardOf = letter.ForwardOf,
                Silent = letter.Silent,
                Protected = letter.Protected,
                Change = change,
            },
            letter.Keyboard);
        world.Deliveries.Add(letter.Chat.Id, message.Id, message.Text, message.At);
        world.Changed.Pulse();
        return message;
    }

    public Answer Answer(Message message) => new MessageAnswer(message, world.Bot);

    /// <summary>What Telegram makes of a text at last; refuses the empty and the long.</summary>
    public static RichText Text(RichText rich)
    {
        rich = Tidy.Up(rich);
        if (Tidy.Invisible(rich.Text))
            throw Refusal.Bad("text must be non-empty");
        if (rich.Text.Length > Formatting.MessageLimit)
            throw Refusal.Bad("message is too long");
        return Detect.In(rich);
    }

    public static RichText Caption(RichText rich)
    {
        rich = Tidy.Up(rich);
        if (rich.Text.Length > Formatting.CaptionLimit)
            throw Refusal.Bad("message caption is too long");
        return Detect.In(rich);
    }

    private sealed class MessageAnswer(Message message, BotIdentity bot) : Answer
    {
        public override void Write(System.Text.Json.Utf8JsonWriter writer) => MessageJson.Write(writer, message, bot);
    }
}
