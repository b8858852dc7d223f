using System.Text.RegularExpressions;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>What Telegram finds in plain words by itself: commands, names, hashtags, addresses.</summary>
internal static partial class Detect
{
    public static RichText In(RichText rich)
    {
        if (rich.Text.AsSpan().IndexOfAny('/', '@', '#') < 0)
            return rich;
        List<Entity>? found = null;
        foreach (Match match in Anything().Matches(rich.Text))
        {
            var type = match.Groups["command"].Success ? "bot_command"
                : match.Groups["url"].Success ? "url"
                : match.Groups["email"].Success ? "email"
                : match.Groups["hashtag"].Success ? "hashtag"
                : "mention";
            if (!rich.Entities.Any(entity => entity.Offset < match.Index + match.Length && match.Index < entity.End && Solid(entity.Type)))
                (found ??= [.. rich.Entities]).Add(new(type, match.Index, match.Length));
        }

        if (found is null)
            return rich;
        EntityList.Sort(found);
        return new(rich.Text, found);
    }

    /// <summary>Inside these nothing is looked for.</summary>
    private static bool Solid(string type) => type is "text_link" or "text_mention" or "code" or "pre" or "custom_emoji";

    [GeneratedRegex(
        @"(?<url>\bhttps?://[^\s<>""]*[^\s<>"".,;:!?)])"
        + @"|(?<email>[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,})"
        + @"|(?<![\w/<>@])(?<command>/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]{3,32})?)(?![\w/<>])"
        + @"|(?<![\w#])(?<hashtag>#\w*[^\W\d]\w*)"
        + @"|(?<!\w)(?<mention>@[A-Za-z][A-Za-z0-9_]{2,31})(?!\w)",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Anything();
}
