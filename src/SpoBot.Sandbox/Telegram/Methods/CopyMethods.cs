using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>copyMessage and forwardMessage: somebody else's message, with or without saying whose.</summary>
internal sealed class CopyMethods(World world, Addressing addressing, PostOffice office)
{
    public Answer CopyMessage(Arguments arguments)
    {
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        var original = Original(arguments, "message to copy not found");
        var keyboard = KeyboardReader.Read(arguments);
        KeyboardRules.Check(keyboard, chat.Kind);
        var reply = Replies.Read(arguments, chat);
        var rich = new RichText(original.Text, original.Entities);
        if (original.Attachment is not null && arguments.Find("caption", out _))
            rich = PostOffice.Caption(Formatting.Read(arguments, "caption", "caption_entities", !world.Options.Strict));
        var copy = office.Post(Letter(arguments, chat, original, rich) with { Keyboard = keyboard, ReplyTo = reply });
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("message_id"u8, copy.Id);
            json.WriteEndObject();
        });
    }

    public Answer ForwardMessage(Arguments arguments)
    {
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        var original = Original(arguments, "message to forward not found");
        var letter = Letter(arguments, chat, original, new(original.Text, original.Entities)) with { ForwardOf = original.ForwardOf ?? original };
        return office.Answer(office.Post(letter));
    }

    private Message Original(Arguments arguments, string otherwise)
    {
        var from = addressing.ToRead(arguments.Text("from_chat_id"));
        var message = from.Find(arguments.Integer("message_id") ?? 0) ?? throw Refusal.Gone(otherwise);
        return message.Protected ? throw Refusal.Bad("message has protected content and can't be forwarded") : message;
    }

    private static Outgoing Letter(Arguments arguments, Chat chat, Message original, RichText rich) => new(chat, rich)
    {
        Attachment = original.Attachment,
        Silent = arguments.Flag("disable_notification"),
        Protected = arguments.Flag("protect_content"),
    };
}
