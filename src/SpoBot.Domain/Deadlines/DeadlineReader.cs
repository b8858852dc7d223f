using SpoBot.Domain.Deadlines.Grammar;

namespace SpoBot.Domain.Deadlines;

/// <summary>Reads a written Russian deadline (the grammar is in docs/deadlines.md). Never throws, never guesses.</summary>
public static class DeadlineReader
{
    public static Reading Read(string phrase, ReadingContext context)
    {
        var clean = Cleaning.Clean(phrase);
        var tokens = Lexer.Tokens(clean);
        var meaning = tokens.Count > Lexer.Most ? Meaning.Ask("что из этого срок: текст слишком длинный")
            : Misgivings.In(tokens, clean) is { } question ? Meaning.Ask(question)
            : Understand(tokens, context);
        return new Reading(phrase, meaning.Kind, meaning.Rule, Said(meaning, context), meaning.Doubts);
    }

    private static Meaning Understand(List<Token> tokens, ReadingContext context)
    {
        return new Interpreter(Arrangement.Of(PhraseParser.Parse(tokens)), HasWords(tokens), context).Read();
    }

    /// <summary>Something besides signs and «Срок исполнения:», the label itself.</summary>
    private static bool HasWords(List<Token> tokens)
    {
        var label = tokens is [{ Kind: T.Deadline }, { Kind: T.Unknown }, ..] ? 2 : 0;
        return tokens[label..].Exists(token => token.Kind is > T.Close and not T.Deadline);
    }

    private static string Said(Meaning meaning, ReadingContext context)
    {
        if (meaning.Question is { } question)
            return $"Уточните: {question.About}?";
        var said = meaning.Kind switch
        {
            DeadlineKind.Ongoing => "постоянно или по событию, без даты",
            DeadlineKind.None => "срок не указан",
            _ => Explanation.Say(meaning.Rule, context, meaning.Anchor),
        };
        return meaning.OverriddenBy is { } name ? $"{said} ({Because(name, context.Rules)})" : said;
    }

    private static string Because(string name, ReadingRules rules)
    {
        foreach (var (key, act) in rules.Because)
        {
            if (string.Equals(key.Replace("-", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal), name, StringComparison.OrdinalIgnoreCase))
                return $"по регламенту: {act}";
        }

        return "по регламенту";
    }
}
