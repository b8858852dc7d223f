using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Stage;

/// <summary>Everything around the phones: who there is, what time it is, what is broken.</summary>
internal sealed record StateView(
    int World,
    WorldClock Clock,
    string Playing,
    IReadOnlyList<Scene> Scenes,
    bool IsWorkerRunning,
    Faulty Troubles,
    string Bot,
    string BotUsername,
    IEnumerable<PhoneView> People)
{
    internal static StateView Of(IWorkshop workshop, Troubles troubles)
    {
        var telegram = workshop.Telegram;
        var people = telegram.People.ToDictionary(person => person.Id);
        return new StateView(
            workshop.World, workshop.Clock, workshop.Playing, workshop.Scenes, workshop.IsWorkerRunning, troubles.View(), telegram.Bot.Name, telegram.Bot.Username,
            workshop.Cast.Where(member => people.ContainsKey(member.Id)).Select(member => PhoneView.Of(member, people[member.Id])));
    }
}

/// <summary>A phone in the list of phones.</summary>
/// <param name="Sent">How many letters the bot has sent to it.</param>
internal sealed record PhoneView(long Id, string Name, string Kind, string Post, bool Blocked, int Sent, long Mark, string Preview)
{
    private const int PreviewLength = 90;

    internal static PhoneView Of(CastMember member, Person person) => new(
        member.Id, member.Name, member.Kind, member.Post, person.Blocked, person.Chat.SentByBot, ChatView.MarkOf(person), PreviewOf(person.Chat.Messages));

    private static string PreviewOf(IReadOnlyList<Message> messages)
    {
        if (messages.Count == 0)
            return "";
        var last = messages[^1];
        var text = (last.FromBot ? "" : "Вы: ") + (last.Text.Length > 0 ? last.Text : last.Attachment?.File?.Name ?? "вложение");
        text = text.ReplaceLineEndings(" ");
        return text.Length <= PreviewLength ? text : text[..PreviewLength] + "…";
    }
}
