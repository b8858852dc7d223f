namespace SpoBot.Conversations.Words;

/// <summary>
/// Reads a command out of what was typed: <c>/status</c>, <c>/Status@bot</c>, <c>/статус</c>, <c>статус</c>, with one slip of the
/// finger, or typed with the other keyboard layout on.
/// </summary>
internal static class WordReader
{
    private const string LatinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string RussianKeys = "йцукенгшщзхъфывапролджэячсмитьбюё";

    private static readonly (Word Word, string Names)[] Vocabulary =
    [
        (Word.Start, "start старт начать"),
        (Word.Status, "status статус сроки поручения"),
        (Word.Calendar, "calendar календарь"),
        (Word.Settings, "settings настройки"),
        (Word.People, "people люди сотрудники"),
        (Word.Help, "help помощь справка"),
        (Word.Stop, "stop стоп отключиться"),
        (Word.Cancel, "cancel отмена"),
        (Word.Overview, "overview обзор сводка"),
        (Word.Inbox, "inbox входящие отчеты"),
        (Word.Nudge, "nudge напомнить рассылка"),
        (Word.Add, "add добавить"),
        (Word.Register, "register реестр"),
        (Word.Invite, "invite пригласить приглашение"),
        (Word.Export, "export выгрузка экспорт"),
        (Word.Statistics, "statistics статистика"),
        (Word.Health, "health здоровье"),
        (Word.MyData, "mydata моиданные"),
    ];

    private static readonly Dictionary<string, Word> Names = Vocabulary
        .SelectMany(entry => entry.Names.Split(' '), (entry, name) => (entry.Word, name))
        .ToDictionary(entry => entry.name, entry => entry.Word, StringComparer.Ordinal);

    /// <summary>The command and what follows it; null when the text is no command. Without a slash only a word standing alone counts.</summary>
    internal static (Word Word, string Tail)? Read(string text)
    {
        var trimmed = text.Trim();
        var space = trimmed.IndexOfAny([' ', '\n', '\t', '\u00a0']);
        var head = space < 0 ? trimmed : trimmed[..space];
        var rest = space < 0 ? "" : trimmed[(space + 1)..].Trim();
        var slashed = head.StartsWith('/');
        if (head.Length > 64 || !slashed && rest.Length > 0)
            return null;
        var name = Fold(slashed ? head[1..] : head);
        return Known(name) is { } word ? (word, rest) : null;
    }

    private static Word? Known(string name)
    {
        if (name.Length == 0)
            return null;
        if (Names.TryGetValue(name, out var exact))
            return exact;
        if (Names.TryGetValue(OtherLayout(name), out var typedBlind))
            return typedBlind;
        var near = Names.Where(pair => pair.Key.Length >= 4 && IsOneSlip(pair.Key, name)).Select(pair => pair.Value).Distinct().ToList();
        return near.Count == 1 ? near[0] : null;
    }

    private static string Fold(string name)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return (at < 0 ? name : name[..at]).ToLowerInvariant().Replace('ё', 'е').TrimEnd('.', '!', '?', ',');
    }

    private static string OtherLayout(string name) => string.Concat(name.Select(c =>
        LatinKeys.IndexOf(c, StringComparison.Ordinal) is >= 0 and var latin ? RussianKeys[latin]
        : RussianKeys.IndexOf(c, StringComparison.Ordinal) is >= 0 and var russian ? LatinKeys[russian]
        : c)).Replace('ё', 'е');

    /// <summary>One letter too many, too few, wrong, or two neighbours swapped.</summary>
    private static bool IsOneSlip(string meant, string typed)
    {
        if (Math.Abs(meant.Length - typed.Length) > 1)
            return false;
        var from = 0;
        while (from < Math.Min(meant.Length, typed.Length) && meant[from] == typed[from])
            from++;
        var (m, t) = (meant[from..], typed[from..]);
        return meant.Length == typed.Length
            ? m.Length == 0 || m[1..] == t[1..] || m.Length >= 2 && m[0] == t[1] && m[1] == t[0] && m[2..] == t[2..]
            : meant.Length > typed.Length ? m[1..] == t : m == t[1..];
    }
}
