using System.Text;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>
/// Bot API's HTML: a handful of tags, strictly nested, and the official server's words when they are not.
/// Offsets in those words count bytes of UTF-8 in the text as sent.
/// </summary>
internal ref struct HtmlParser
{
    private readonly string source;
    private readonly bool bareAmpersandAllowed;
    private readonly StringBuilder text;
    private readonly List<Entity> entities = [];
    private readonly List<OpenTag> open = [];
    private int at;

    private HtmlParser(string source, bool bareAmpersandAllowed)
    {
        this.source = source;
        this.bareAmpersandAllowed = bareAmpersandAllowed;
        text = new(source.Length);
    }

    private readonly record struct OpenTag(string Name, string Value, int Offset);

    public static RichText Parse(string html, bool bareAmpersandAllowed)
    {
        if (html.AsSpan().IndexOfAny('<', '&') < 0)
            return new(html, []);
        var parser = new HtmlParser(html, bareAmpersandAllowed);
        return parser.Run();
    }

    private RichText Run()
    {
        while (at < source.Length)
        {
            var plain = source.AsSpan(at).IndexOfAny('<', '&');
            if (plain != 0)
            {
                var length = plain < 0 ? source.Length - at : plain;
                text.Append(source, at, length);
                at += length;
            }
            else if (source[at] == '&')
                Character();
            else if (Peek(1) == '/')
                Close();
            else
                Open();
        }

        if (open.Count > 0)
            throw Broken($"Can't find end tag corresponding to start tag \"{open[^1].Name}\"");
        return new(text.ToString(), Entities());
    }

    private void Character()
    {
        var code = HtmlEntities.Decode(source.AsSpan(at), out var length);
        if (code == 0)
        {
            if (!bareAmpersandAllowed)
                throw Broken($"Unescaped character \"&\" at byte offset {Bytes(at)}");
            text.Append(source[at++]);
            return;
        }

        if (code is >= 0xd800 and <= 0xdfff)
            throw Broken("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        at += length;
        if (code > 0xffff)
            text.Append(char.ConvertFromUtf32(code));
        else
            text.Append((char)code);
    }

    private void Open()
    {
        var tag = HtmlTag.Read(source, at);
        at = tag.End;
        open.Add(new(tag.Name, tag.Value, text.Length));
    }

    private void Close()
    {
        var begin = at;
        if (open.Count == 0)
            throw Broken($"Unexpected end tag at byte offset {Bytes(begin)}");
        at += 2;
        var from = at;
        while (at < source.Length && !HtmlTag.Space(source[at]) && source[at] != '>')
            at++;
        var name = source[from..at].ToLowerInvariant();
        while (at < source.Length && HtmlTag.Space(source[at]))
            at++;
        if (Peek(0) != '>')
            throw Broken($"Unclosed end tag at byte offset {Bytes(begin)}");
        at++;
        var tag = open[^1];
        if (name.Length > 0 && name != tag.Name)
            throw Broken($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        open.RemoveAt(open.Count - 1);
        if (text.Length > tag.Offset)
            Add(tag);
    }

    private void Add(OpenTag tag)
    {
        var (offset, length) = (tag.Offset, text.Length - tag.Offset);
        var last = entities.Count > 0 ? entities[^1] : null;
        var sameStretch = last is not null && last.Offset == offset && last.Length == length;
        switch (tag.Name)
        {
            case "a":
                var url = tag.Value.Length > 0 ? tag.Value : text.ToString(offset, length);
                if (Links.Entity(url, offset, length) is { } link)
                    entities.Add(link);
                break;
            case "pre" when sameStretch && last!.Type == "code" && last.Value is not null:
                entities[^1] = new("pre", offset, length, last.Value);
                break;
            case "code" when sameStretch && last!.Type == "pre" && tag.Value.Length > 0:
                entities[^1] = new("pre", offset, length, tag.Value);
                break;
            case "tg-emoji" when !long.TryParse(tag.Value, out var emoji) || emoji == 0:
                throw Broken("Invalid custom emoji identifier specified");
            case "blockquote":
                entities.Add(new(tag.Value.Length > 0 ? "expandable_blockquote" : "blockquote", offset, length));
                break;
            default:
                entities.Add(new(HtmlTag.EntityType(tag.Name), offset, length, tag.Value.Length > 0 && tag.Name is "tg-emoji" or "code" ? tag.Value : null));
                break;
        }
    }

    private readonly List<Entity> Entities()
    {
        for (var i = 0; i < entities.Count; i++)
            if (entities[i] is { Type: "code", Value: not null } code)
                entities[i] = code with { Value = null };
        EntityList.Sort(entities);
        return entities;
    }

    private readonly char Peek(int ahead) => at + ahead < source.Length ? source[at + ahead] : '\0';

    private readonly int Bytes(int index) => Encoding.UTF8.GetByteCount(source.AsSpan(0, index));

    internal static Refusal Broken(string what) => Refusal.Bad("can't parse entities: " + what);
}
