namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>
/// What makes a careful reader stop before any grammar: a slip of the finger in a word that decides the date, a date of something already
/// done, numbers that cannot be meant. Read on, such a phrase would give a date that nobody wrote.
/// </summary>
internal static class Misgivings
{
    private const int MostCounted = 9_999;
    private const int MostYears = 100;

    private static readonly string[] Deciding =
    [
        "январь", "января", "январе", "февраль", "февраля", "феврале", "март", "марта", "марте", "апрель", "апреля", "апреле", "июнь", "июня", "июне",
        "июль", "июля", "июле", "август", "августа", "августе", "сентябрь", "сентября", "сентябре", "октябрь", "октября", "октябре",
        "ноябрь", "ноября", "ноябре", "декабрь", "декабря", "декабре", "квартал", "квартала", "квартале", "полугодие", "полугодия", "полугодии",
        "первом", "втором", "третьем", "четвертом", "после", "начиная", "далее", "кроме", "ежемесячно", "ежеквартально", "ежегодно", "еженедельно",
    ];

    private static readonly HashSet<string> DoneWords = ["утверждено", "утвержден", "утвержденному", "утвержденным", "исполнено", "выполнено", "снято"];

    /// <summary>The question, or null when there is nothing to stop at.</summary>
    public static string? In(List<Token> tokens, string phrase)
    {
        if (AddsUp(phrase))
            return "что значит «+»";
        var isDated = tokens.Exists(token => token.Kind is T.Date or T.DayMonth or T.Month or T.MonthYear);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == T.Number && IsCounted(tokens, i) && (token.Value == 0 || token.Value > MostCounted))
                return "какое число имеется в виду";
            if (token.Kind == T.Number && i + 3 < tokens.Count && tokens[i + 1].Kind is T.Dash or T.Or && tokens[i + 2].Kind == T.Number && tokens[i + 3].Kind == T.Times)
                return "сколько именно раз";
            if (token.Kind == T.Number && token.Value > MostYears && At(i + 1) == T.Unit && tokens[i + 1].Value == (int)Unit.Year)
                return "какой год имеется в виду";
            if (token.Kind == T.Or && (At(i + 1) == T.Agreement || (At(i + 1) == T.Thru && At(i + 2) is T.Agreement or T.Schedule or T.Measure) || At(i - 1) == T.Open || (At(i - 1) == T.Number && At(i + 1) == T.Number)))
                return "какой из этих сроков верен";
            if (token.Kind == T.Month && At(i + 1) == T.Month)
                return "какой месяц имеется в виду";
            if (token.Kind is not (T.Unknown or T.Signing or T.Settled))
                continue;
            var word = Folded(phrase, token);
            if (word == "требуется" && i > 0 && tokens[i - 1].Kind == T.Not)
                return "нужен ли срок";
            if (DoneWords.Contains(word) && Enumerable.Range(i + 1, 3).Any(next => next < tokens.Count && tokens[next].Kind is T.Date or T.DayMonth))
                return "это срок или дата того, что уже сделано";
            if (token.Kind != T.Unknown)
                continue;
            if (At(i + 1) == T.Year && At(i - 1) is T.End or T.Number && !isDated)
                return $"что значит «{word}»";
            if (IsGlued(i) || (At(i + 1) == T.Dot && IsGlued(i + 1)))
                return "нет ли описки в дате";
            word = word[(word.LastIndexOf(' ') + 1)..];
            if (Meant(word) is { } meant)
                return $"не «{meant}» ли имеется в виду вместо «{word}»";
        }

        return null;

        T At(int i) => i >= 0 && i < tokens.Count ? tokens[i].Kind : T.End;

        bool IsGlued(int i) => At(i + 1) is T.Date or T.MonthYear or T.DayMonth && tokens[i].End == tokens[i + 1].Start;
    }

    /// <summary>«01.03.2024 + 5 дней» is a sum; between words the sign is but another «и».</summary>
    private static bool AddsUp(string phrase)
    {
        for (var at = phrase.IndexOf('+'); at >= 0; at = phrase.IndexOf('+', at + 1))
        {
            if (phrase.AsSpan(at + 1).TrimStart() is [>= '0' and <= '9', ..] || (at > 0 && char.IsLetter(phrase[at - 1])))
                return true;
        }

        return false;
    }

    private static bool IsCounted(List<Token> tokens, int i) => i + 1 < tokens.Count && tokens[i + 1].Kind is T.Unit or T.NumberNoun or T.Times;

    private static string? Meant(string word) =>
        word.Length < 4 ? null : Array.Find(Deciding, deciding => deciding[0] == word[0] && Math.Abs(deciding.Length - word.Length) <= 1 && IsOneSlip(deciding, word));

    /// <summary>One letter too many, too few, wrong, or two neighbours swapped.</summary>
    private static bool IsOneSlip(string meant, string typed)
    {
        var from = 0;
        while (from < Math.Min(meant.Length, typed.Length) && meant[from] == typed[from])
            from++;
        var m = meant.AsSpan(from);
        var t = typed.AsSpan(from);
        if (m.Length > t.Length)
            return m[1..].SequenceEqual(t);
        if (m.Length < t.Length)
            return t[1..].SequenceEqual(m);
        return m.Length > 0 && (m[1..].SequenceEqual(t[1..]) || (m.Length > 1 && m[0] == t[1] && m[1] == t[0] && m[2..].SequenceEqual(t[2..])));
    }

    private static string Folded(string phrase, Token token) => phrase[token.Start..token.End].ToLowerInvariant().Replace('ё', 'е');
}
