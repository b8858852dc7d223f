using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>sendMessage. The order of the checks is the official server's: what was sent, then to whom, then whether Telegram likes it.</summary>
internal sealed class SendMethods(World world, Addressing addressing, PostOffice office)
{
    public Answer SendMessage(Arguments arguments)
    {
        if (arguments.Text("text").Length == 0)
            throw Refusal.Bad("message text is empty");
        var rich = Formatting.Read(arguments, "text", "entities", !world.Options.Strict);
        var keyboard = KeyboardReader.Read(arguments);
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        var reply = Replies.Read(arguments, chat);
        KeyboardRules.Check(keyboard, chat.Kind);
        return office.Answer(office.Post(new(chat, PostOffice.Text(rich))
        {
            Keyboard = keyboard,
            ReplyTo = reply,
            Silent = arguments.Flag("disable_notification"),
            Protected = arguments.Flag("protect_content"),
        }));
    }
}
