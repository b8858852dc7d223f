using System.Text;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>One start tag: its name, the one attribute value that matters for it, and where it ends.</summary>
internal readonly record struct HtmlTag(string Name, string Value, int End)
{
    public static string EntityType(string tag) => tag switch
    {
        "b" or "strong" => "bold",
        "i" or "em" => "italic",
        "u" or "ins" => "underline",
        "s" or "strike" or "del" => "strikethrough",
        "tg-spoiler" or "span" => "spoiler",
        "tg-emoji" => "custom_emoji",
        "tg-time" => "date_time",
        "a" or "pre" or "code" or "blockquote" => tag,
        _ => "",
    };

    public static HtmlTag Read(string source, int begin)
    {
        var at = begin + 1;
        while (at < source.Length && !Space(source[at]) && source[at] != '>')
            at++;
        if (at == source.Length)
            throw HtmlParser.Broken($"Unclosed start tag at byte offset {Bytes(source, begin)}");
        var name = source[(begin + 1)..at].ToLowerInvariant();
        if (EntityType(name).Length == 0)
            throw HtmlParser.Broken($"Unsupported start tag \"{name}\" at byte offset {Bytes(source, begin)}");
        var value = "";
        while (true)
        {
            at = SkipSpace(source, at);
            if (at < source.Length && source[at] == '>')
                break;
            at = Attribute(source, begin, at, name, ref value);
        }

        if (name == "span" && value != "spoiler")
            throw HtmlParser.Broken($"Tag \"span\" must have class \"tg-spoiler\" at byte offset {Bytes(source, begin)}");
        return new(name, value, at + 1);
    }

    private static int Attribute(string source, int begin, int at, string tag, ref string value)
    {
        var from = at;
        while (at < source.Length && !Space(source[at]) && source[at] is not ('=' or '>' or '/' or '"' or '\''))
            at++;
        var attribute = source[from..at];
        if (attribute.Length == 0)
            throw HtmlParser.Broken(at == source.Length
                ? $"Unclosed start tag \"{tag}\" at byte offset {Bytes(source, begin)}"
                : $"Empty attribute name in the tag \"{tag}\" at byte offset {Bytes(source, begin)}");
        at = SkipSpace(source, at);
        if (at < source.Length && source[at] != '=')
        {
            if (tag == "blockquote" && attribute == "expandable")
                value = "1";
            return at;
        }

        at = SkipSpace(source, at + 1);
        if (at >= source.Length)
            throw HtmlParser.Broken($"Unclosed start tag \"{tag}\" at byte offset {Bytes(source, begin)}");
        var given = source[at] is '"' or '\'' ? Quoted(source, ref at) : Bare(source, ref at);
        if (at >= source.Length)
            throw HtmlParser.Broken($"Unclosed start tag at byte offset {Bytes(source, begin)}");
        value = (tag, attribute) switch
        {
            ("a", "href") or ("tg-emoji", "emoji-id") => given,
            ("code", "class") when given.StartsWith("language-", StringComparison.Ordinal) => given[9..],
            ("span", "class") when given.StartsWith("tg-", StringComparison.Ordinal) => given[3..],
            ("blockquote", "expandable") => "1",
            _ => value,
        };
        return at;
    }

    private static string Bare(string source, ref int at)
    {
        var from = at;
        while (at < source.Length && (char.IsAsciiLetterOrDigit(source[at]) || source[at] is '.' or '-'))
            at++;
        if (at < source.Length && !Space(source[at]) && source[at] != '>')
            throw HtmlParser.Broken($"Unexpected end of name token at byte offset {Bytes(source, from)}");
        return source[from..at].ToLowerInvariant();
    }

    private static string Quoted(string source, ref int at)
    {
        var quote = source[at++];
        var value = new StringBuilder();
        while (at < source.Length && source[at] != quote)
        {
            var code = source[at] == '&' ? HtmlEntities.Decode(source.AsSpan(at), out var length) : length = 0;
            if (code is > 0 and not (>= 0xd800 and <= 0xdfff))
            {
                value.Append(char.ConvertFromUtf32(code));
                at += length;
            }
            else
                value.Append(source[at++]);
        }

        at++;
        return value.ToString();
    }

    private static int SkipSpace(string source, int at)
    {
        while (at < source.Length && Space(source[at]))
            at++;
        return at;
    }

    internal static bool Space(char c) => c is ' ' or '\t' or '\r' or '\n' or '\v' or '\0';

    private static int Bytes(string source, int index) => Encoding.UTF8.GetByteCount(source.AsSpan(0, index));
}
