using System.Text;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>
/// Bot API's HTML: a handful of tags, strictly nested, and the official server's words when they are not.
/// Offsets in those words count bytes of UTF-8 in the text as sent.
/// </summary>
internal ref struct HtmlParser
{
    private readonly string _source;
    private readonly bool _bareAmpersandAllowed;
    private readonly StringBuilder _text;
    private readonly List<Entity> _entities = [];
    private readonly List<OpenTag> _open = [];
    private int _at;

    private HtmlParser(string source, bool bareAmpersandAllowed)
    {
        _source = source;
        _bareAmpersandAllowed = bareAmpersandAllowed;
        _text = new(_source.Length);
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
        while (_at < _source.Length)
        {
            var plain = _source.AsSpan(_at).IndexOfAny('<', '&');
            if (plain != 0)
            {
                var length = plain < 0 ? _source.Length - _at : plain;
                _text.Append(_source, _at, length);
                _at += length;
            }
            else if (_source[_at] == '&')
                Character();
            else if (Peek(1) == '/')
                Close();
            else
                Open();
        }

        if (_open.Count > 0)
            throw Broken($"Can't find end tag corresponding to start tag \"{_open[^1].Name}\"");
        return new(_text.ToString(), Entities());
    }

    private void Character()
    {
        var code = HtmlEntities.Decode(_source.AsSpan(_at), out var length);
        if (code == 0)
        {
            if (!_bareAmpersandAllowed)
                throw Broken($"Unescaped character '&' at byte offset {Bytes(_at)}");
            _text.Append(_source[_at++]);
            return;
        }

        if (code is >= 0xd800 and <= 0xdfff)
            throw Broken("Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units");
        _at += length;
        if (code > 0xffff)
            _text.Append(char.ConvertFromUtf32(code));
        else
            _text.Append((char)code);
    }

    private void Open()
    {
        var tag = HtmlTag.Read(_source, _at);
        _at = tag.End;
        _open.Add(new(tag.Name, tag.Value, _text.Length));
    }

    private void Close()
    {
        var begin = _at;
        if (_open.Count == 0)
            throw Broken($"Unexpected end tag at byte offset {Bytes(begin)}");
        _at += 2;
        var from = _at;
        while (_at < _source.Length && !HtmlTag.Space(_source[_at]) && _source[_at] != '>')
            _at++;
        var name = _source[from.._at].ToLowerInvariant();
        while (_at < _source.Length && HtmlTag.Space(_source[_at]))
            _at++;
        if (Peek(0) != '>')
            throw Broken($"Unclosed end tag at byte offset {Bytes(begin)}");
        _at++;
        var tag = _open[^1];
        if (name.Length > 0 && name != tag.Name)
            throw Broken($"Unmatched end tag at byte offset {Bytes(begin)}, expected \"</{tag.Name}>\", found \"</{name}>\"");
        _open.RemoveAt(_open.Count - 1);
        if (_text.Length > tag.Offset)
            Add(tag);
    }

    private void Add(OpenTag tag)
    {
        var (offset, length) = (tag.Offset, _text.Length - tag.Offset);
        var last = _entities.Count > 0 ? _entities[^1] : null;
        var sameStretch = last is not null && last.Offset == offset && last.Length == length;
        switch (tag.Name)
        {
            case "a":
                var url = tag.Value.Length > 0 ? tag.Value : _text.ToString(offset, length);
                if (Links.Entity(url, offset, length) is { } link)
                    _entities.Add(link);
                break;
            case "pre" when sameStretch && last!.Type == "code" && last.Value is not null:
                _entities[^1] = new("pre", offset, length, last.Value);
                break;
            case "code" when sameStretch && last!.Type == "pre" && tag.Value.Length > 0:
                _entities[^1] = new("pre", offset, length, tag.Value);
                break;
            case "tg-emoji" when !long.TryParse(tag.Value, out var emoji) || emoji == 0:
                throw Broken("Invalid custom emoji identifier specified");
            case "blockquote":
                _entities.Add(new(tag.Value.Length > 0 ? "expandable_blockquote" : "blockquote", offset, length));
                break;
            default:
                var value = tag.Name is "tg-emoji" or "code" && tag.Value.Length > 0 ? tag.Value : null;
                _entities.Add(new(HtmlTag.EntityType(tag.Name), offset, length, value));
                break;
        }
    }

    private readonly List<Entity> Entities()
    {
        for (var i = 0; i < _entities.Count; i++)
            if (_entities[i] is { Type: "code", Value: not null } code)
                _entities[i] = code with { Value = null };
        EntityList.Sort(_entities);
        return _entities;
    }

    private readonly char Peek(int ahead) => _at + ahead < _source.Length ? _source[_at + ahead] : '\0';

    private readonly int Bytes(int index) => Encoding.UTF8.GetByteCount(_source.AsSpan(0, index));

    internal static Refusal Broken(string what) => Refusal.Bad("can't parse entities: " + what);
}
