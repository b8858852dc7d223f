using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Tests.Wording;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Cast;

/// <summary>What a person does and every screen they get for it, written down as one golden text that reads from top to bottom.</summary>
internal sealed partial class Story(Phone person)
{
    private readonly StringBuilder _told = new();

    internal async Task<Message> Says(string text, params string[] answers)
    {
        person.Say(text);
        return await Tell($"пишет: {text}", answers);
    }

    internal async Task<Message> Sends(string what, Action<Phone> send, params string[] answers)
    {
        send(person);
        return await Tell(what, answers);
    }

    internal async Task<Message> Presses(string button, params string[] answers)
    {
        var toast = await person.Press(button).Answered();
        return await Tell($"нажимает «{button}»{(toast.Text.Length > 0 ? $"{(toast.Alert ? "; поверх экрана" : "; вверху экрана")}: {Timeless(toast.Text)}" : "")}", answers);
    }

    /// <summary>Something comes by itself.</summary>
    internal Task<Message> Gets(params string[] answers) => Tell("получает", answers);

    internal void Ends(string name, [CallerFilePath] string test = "") => Golden.Matches(Path.Combine("Screens", name), _told.ToString(), test);

    private async Task<Message> Tell(string what, string[] answers)
    {
        _told.Append($"── {person.FirstName} {what}\n\n");
        Message? last = null;
        foreach (var answer in answers)
        {
            last = await person.WaitFor(message => string.Join('\n', [message.Text, message.Attachment?.File?.Name, .. message.Buttons]).Contains(answer, StringComparison.Ordinal));
            Assert.InRange(last.Html.Length, 0, 4000);
            _told.Append(Plain(last));
        }

        return last!;
    }

    private static string Plain(Message message)
    {
        var screen = new StringBuilder();
        if (message.Attachment?.File is { } file)
            screen.Append($"<{file.Name}>\n");
        screen.Append(Token().Replace(Timeless(message.Html), "start=…")).Append('\n');
        foreach (var row in message.Keyboard?.Rows ?? [])
            screen.AppendJoin(' ', row.Select(key => $"[{key.Caption}]")).Append('\n');
        return screen.Append('\n').ToString();
    }

    /// <summary>The ministry's clock runs while a story is told, so minutes are not part of it.</summary>
    private static string Timeless(string text) => Clock().Replace(text, "$1 в чч:мм");

    [GeneratedRegex(@"(\d\d\.\d\d\.\d{4}) в \d\d:\d\d")]
    private static partial Regex Clock();

    [GeneratedRegex("start=[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
