using System.Collections.Concurrent;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Telegram.Profiles;

/// <summary>What the bot says of itself: commands, names, descriptions, the menu button.</summary>
public sealed class BotProfile
{
    private readonly ConcurrentDictionary<(CommandScope, string), IReadOnlyList<BotCommand>> _commands = new();
    private readonly ConcurrentDictionary<(string What, string Language), string> _texts = new();
    private readonly ConcurrentDictionary<long, string> _menus = new();

    internal BotProfile()
    {
    }

    /// <summary>The commands that this person is offered in the private chat: the narrowest scope that has any, the person's language first.</summary>
    public IReadOnlyList<BotCommand> CommandsFor(Person person)
    {
        foreach (var scope in (ReadOnlySpan<CommandScope>)[new("chat", person.Id.ToString(), 0), new("all_private_chats", "", 0), CommandScope.Default])
            foreach (var language in (ReadOnlySpan<string>)[person.Language, ""])
                if (_commands.TryGetValue((scope, language), out var list))
                    return list;
        return [];
    }

    public string Description(string language = "") => Text("description", language);

    public string ShortDescription(string language = "") => Text("short_description", language);

    public string Name(string language = "") => Text("name", language);

    /// <summary>The menu button as JSON: the chat's own, else the common one.</summary>
    public string MenuButton(long chat = 0) => _menus.TryGetValue(chat, out var own) || _menus.TryGetValue(0, out own) ? own : """{"type":"commands"}""";

    internal void SetCommands(CommandScope scope, string language, IReadOnlyList<BotCommand> list)
    {
        if (list.Count == 0)
            _commands.TryRemove((scope, language), out _);
        else
            _commands[(scope, language)] = list;
    }

    internal IReadOnlyList<BotCommand> Commands(CommandScope scope, string language) => _commands.GetValueOrDefault((scope, language), []);

    internal void SetText(string what, string language, string text) => _texts[(what, language)] = text;

    internal string Text(string what, string language) =>
        _texts.TryGetValue((what, language), out var text) && text.Length > 0 ? text : _texts.GetValueOrDefault((what, ""), "");

    internal void SetMenu(long chat, string json)
    {
        if (json.Contains("\"default\"", StringComparison.Ordinal))
            _menus.TryRemove(chat, out _);
        else
            _menus[chat] = json;
    }
}
