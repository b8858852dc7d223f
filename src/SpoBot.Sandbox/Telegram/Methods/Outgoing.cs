using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>A message of the bot that has passed every check but the limits.</summary>
internal sealed record Outgoing(Chat Chat, RichText Rich)
{
    public Keyboard? Keyboard { get; init; }

    public Attachment? Attachment { get; init; }

    public long? ReplyTo { get; init; }

    public Message? ForwardOf { get; init; }

    public bool Silent { get; init; }

    public bool Protected { get; init; }
}
