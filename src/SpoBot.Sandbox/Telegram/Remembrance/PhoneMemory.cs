using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Remembrance;

/// <summary>A person and the private chat with the bot.</summary>
internal sealed record PhoneMemory(
    long Id,
    string FirstName,
    string? LastName,
    string? Username,
    bool Started,
    bool Blocked,
    bool Deactivated,
    int SentByBot,
    Keyboard? ReplyKeyboard,
    IReadOnlyList<MessageMemory> Messages)
{
    public static PhoneMemory Of(Person person) => new(
        person.Id,
        person.FirstName,
        person.LastName,
        person.Username,
        person.Started,
        person.Blocked,
        person.Deactivated,
        person.Chat.SentByBot,
        person.Chat.ReplyKeyboard,
        [.. person.Chat.Messages.Select(MessageMemory.Of)]);
}
