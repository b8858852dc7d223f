using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Stage;

/// <summary>Everything around the phones: who there is, what time it is, what is broken.</summary>
internal static class StateView
{
    private const int PreviewLength = 90;

    internal static object Of(IWorkshop workshop, Troubles troubles)
    {
        var telegram = workshop.Telegram;
        var people = telegram.People.ToDictionary(person => person.Id);
        return new
        {
            workshop.World,
            workshop.Clock,
            workshop.Playing,
            workshop.Scenes,
            workshop.IsWorkerRunning,
            Troubles = troubles.View(),
            Bot = telegram.Bot.Name,
            BotUsername = telegram.Bot.Username,
            People = workshop.Cast.Where(member => people.ContainsKey(member.Id)).Select(member => Of(member, people[member.Id])),
        };
    }

    private static object Of(CastMember member, Person person) => new
    {
        member.Id,
        member.Name,
        member.Kind,
        member.Post,
        person.Blocked,
        Sent = person.Chat.SentByBot,
        Mark = ChatView.MarkOf(person),
        Preview = Preview(person.Chat.Messages),
    };

    private static string Preview(IReadOnlyList<Message> messages)
    {
        if (messages.Count == 0)
            return "";
        var last = messages[^1];
        var text = (last.FromBot ? "" : "Вы: ") + (last.Text.Length > 0 ? last.Text : last.Attachment?.File?.Name ?? "вложение");
        text = text.ReplaceLineEndings(" ");
        return text.Length <= PreviewLength ? text : text[..PreviewLength] + "…";
    }
}
