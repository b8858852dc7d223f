using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Keyboards;

namespace SpoBot.Sandbox.Telegram.People;

public sealed partial class Person
{
    /// <summary>
    /// Presses the newest button that says this, wholly or in part, or that carries this data. A button of the reply keyboard says its caption,
    /// and then the result is already answered.
    /// </summary>
    public Tap Press(string button, Chat? chat = null)
    {
        chat ??= Chat;
        if (Newest(chat.Messages, button) is var (message, key))
            return Press(message, key);
        if (Best(chat.ReplyKeyboard, button) is { } reply)
        {
            if (reply.Action == KeyAction.Contact)
                SendContact(chat: chat);
            else
                Say(reply.Caption, chat);
            return Tap.Done;
        }

        throw new InvalidOperationException($"No button «{button}» to be seen.\n{chat}");
    }

    /// <summary>Presses a button of one certain message, also of an old copy of it that the person still sees.</summary>
    public Tap Press(Message message, string button)
    {
        var key = Best(message.Keyboard, button) ?? throw new InvalidOperationException($"No button «{button}» on\n{message}");
        return Press(message, key);
    }

    /// <summary>A callback that no visible button carries: forged, or of a message long gone.</summary>
    public Tap Forge(string data, Message? message = null, Chat? chat = null)
    {
        message ??= (chat ?? Chat).Last;
        return _world.Presses.Press(_world, this, message, chat ?? message?.Chat ?? Chat, data);
    }

    private Tap Press(Message message, Key key)
    {
        if (key.Action != KeyAction.Callback)
            throw new InvalidOperationException($"«{key.Caption}» does not call the bot: {key.Action} {key.Value}");
        return _world.Presses.Press(_world, this, message.Chat.Find(message.Id) ?? message, message.Chat, key.Value);
    }

    private static (Message, Key)? Newest(IReadOnlyList<Message> messages, string button)
    {
        for (var rank = 0; rank < 3; rank++)
            for (var i = messages.Count - 1; i >= 0; i--)
                if (Find(messages[i].Keyboard, button, rank) is { } key)
                    return (messages[i], key);
        return null;
    }

    private static Key? Best(Keyboard? keyboard, string button) => Find(keyboard, button, 0) ?? Find(keyboard, button, 1) ?? Find(keyboard, button, 2);

    private static Key? Find(Keyboard? keyboard, string button, int rank) => keyboard?.Rows.SelectMany(row => row).FirstOrDefault(key => rank switch
    {
        0 => key.Caption == button,
        1 => key.Data == button,
        _ => key.Caption.Contains(button, StringComparison.OrdinalIgnoreCase),
    });
}
