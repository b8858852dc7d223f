using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>The three ways to change a message in place, and deleting.</summary>
internal sealed class EditMethods(World world, Addressing addressing, PostOffice office)
{
    private const string NotModified =
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

    private static readonly TimeSpan DeletableFor = TimeSpan.FromHours(48);

    public Answer EditMessageText(Arguments arguments)
    {
        if (arguments.Text("text").Length == 0)
            throw Refusal.Bad("message text is empty");
        var rich = Formatting.Read(arguments, "text", "entities", !world.Options.Strict);
        return Edit(arguments, (message, keyboard) =>
        {
            if (message.Attachment is not null)
                throw Refusal.Bad("there is no text in the message to edit");
            return (PostOffice.Text(rich), keyboard);
        });
    }

    public Answer EditMessageCaption(Arguments arguments)
    {
        var rich = Formatting.Read(arguments, "caption", "caption_entities", !world.Options.Strict);
        return Edit(arguments, (message, keyboard) =>
        {
            if (message.Attachment is null)
                throw Refusal.Bad("there is no caption in the message to edit");
            return (PostOffice.Caption(rich), keyboard);
        });
    }

    public Answer EditMessageReplyMarkup(Arguments arguments) =>
        Edit(arguments, (message, keyboard) => (new(message.Text, message.Entities), keyboard));

    public Answer DeleteMessage(Arguments arguments)
    {
        if (arguments.Text("chat_id").Length == 0)
            throw Refusal.Bad("chat identifier is not specified");
        if (arguments.Integer("message_id") is not > 0)
            throw Refusal.Bad("message identifier is not specified");
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        var message = chat.Find(arguments.Integer("message_id")!.Value) ?? throw Refusal.Gone("message to delete not found");
        if (world.Now - message.At > DeletableFor || (!message.FromBot && chat.Kind != ChatKind.Private && chat.Membership != Membership.Administrator))
            throw Refusal.Gone("message can't be deleted for everyone");
        chat.Remove(message.Id);
        world.Changed.Pulse();
        return Answer.True;
    }

    private Answer Edit(Arguments arguments, Func<Message, Keyboard?, (RichText, Keyboard?)> change)
    {
        if (arguments.Text("inline_message_id").Length > 0)
            throw Refusal.Bad("MESSAGE_ID_INVALID");
        var keyboard = KeyboardReader.Read(arguments);
        if (keyboard is { Kind: not KeyboardKind.Inline })
            throw Refusal.Bad("inline keyboard expected");
        if (arguments.Text("chat_id").Length == 0 && arguments.Integer("message_id") is null)
            throw Refusal.Bad("message identifier is not specified");
        var chat = addressing.ToEdit(arguments.Text("chat_id"));
        var id = arguments.Integer("message_id") ?? 0;
        var edited = chat.Replace(id, (message, number) =>
        {
            if (chat.Person is { Blocked: true })
                throw Refusal.Forbidden("bot was blocked by the user");
            if (!message.FromBot || message.ForwardOf is not null)
                throw Refusal.Gone("message can't be edited");
            KeyboardRules.Check(keyboard, chat.Kind);
            var (rich, keys) = change(message, keyboard);
            return Changed(message, rich, keys, number);
        }) ?? throw Refusal.Gone("message to edit not found");
        world.Changed.Pulse();
        return office.Answer(edited);
    }

    private Message Changed(Message old, RichText rich, Keyboard? keyboard, long change)
    {
        var sameKeys = keyboard is null ? old.Keyboard is null : keyboard.SameAs(old.Keyboard);
        if (sameKeys && rich.Text == old.Text && rich.Entities.SequenceEqual(old.Entities))
            throw Refusal.Wasted(NotModified);
        return new()
        {
            Chat = old.Chat,
            Id = old.Id,
            At = old.At,
            EditedAt = world.Now,
            Text = rich.Text,
            Entities = rich.Entities,
            Keyboard = keyboard,
            Attachment = old.Attachment,
            ReplyTo = old.ReplyTo,
            Silent = old.Silent,
            Protected = old.Protected,
            Change = change,
        };
    }
}
