using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Stage;

/// <summary>A private chat as its page draws it.</summary>
internal sealed record ChatView(
    long Id,
    bool Blocked,
    bool Started,
    IEnumerable<MessageView> Messages,
    IEnumerable<ToastView> Toasts,
    IEnumerable<IEnumerable<KeyView>>? ReplyKeyboard,
    string? Typing,
    IEnumerable<CommandView> Commands,
    string? About)
{
    private static readonly TimeSpan ActionLasts = TimeSpan.FromSeconds(5);

    internal static ChatView Of(FakeTelegram telegram, Person person, TimeSpan offset)
    {
        var chat = person.Chat;
        var now = telegram.Options.Clock.GetUtcNow();
        return new ChatView(
            person.Id,
            person.Blocked,
            person.Started,
            chat.Messages.Select(message => MessageView.Of(message, offset)),
            chat.Toasts.Select(toast => new ToastView(toast.CallbackId, toast.Text, toast.Alert)),
            chat.ReplyKeyboard is { } keyboard ? KeyView.RowsOf(keyboard) : null,
            chat.Action is { } action && now - action.At < ActionLasts ? action.Name : null,
            telegram.Profile.CommandsFor(person).Select(it => new CommandView(it.Command, it.Description)),
            telegram.Profile.Description());
    }

    /// <summary>Anything that is drawn differently has another mark.</summary>
    internal static long MarkOf(Person person)
    {
        var chat = person.Chat;
        return unchecked((chat.Change * 31 + chat.Toasts.Count) * 2 + (person.Blocked ? 1 : 0));
    }
}

internal sealed record ToastView(string Id, string? Text, bool Alert);

internal sealed record CommandView(string Command, string Description);
