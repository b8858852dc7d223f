using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>answerCallbackQuery: a press is answered once, in time, in at most 200 characters.</summary>
internal sealed class CallbackMethods(World world)
{
    private const int TextLimit = 200;

    public Answer AnswerCallbackQuery(Arguments arguments)
    {
        var tap = world.Presses.Find(arguments.Text("callback_query_id"))
            ?? throw Refusal.Gone("query is too old and response timeout expired or query ID is invalid");
        var text = arguments.Text("text");
        if (text.Length > TextLimit)
            throw Refusal.Bad("MESSAGE_TOO_LONG");
        var url = arguments.Text("url") is { Length: > 0 } given ? given : null;
        if (url is not null && !url.StartsWith($"t.me/{world.Bot.Username}?start=", StringComparison.OrdinalIgnoreCase)
            && !url.StartsWith($"https://t.me/{world.Bot.Username}?start=", StringComparison.OrdinalIgnoreCase))
            throw Refusal.Bad("URL_INVALID");
        var toast = new Toast(tap.Id, text, arguments.Flag("show_alert"), url, world.Now);
        if (tap.Answer(toast))
            tap.Chat!.Show(toast);
        else
            world.Violations.Add(new(Severity.Warning, "answerCallbackQuery", "this button was answered before", world.Now));
        return Answer.True;
    }
}
