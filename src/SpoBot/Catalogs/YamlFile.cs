using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SpoBot.Catalogs;

/// <summary>Turns YAML into nodes that know their places. Anchors, aliases, tags and bottomless nesting are refused, not followed.</summary>
internal sealed class YamlFile
{
    private const int MaxDepth = 20;

    private readonly Parser _parser;
    private readonly Faults _faults;
    private readonly string[] _lines;
    private readonly Stack<Mark> _openBrackets = [];
    private Mark _last = new(1, 1);

    private YamlFile(string text, Faults faults)
    {
        _lines = text.ReplaceLineEndings("\n").Split('\n');
        _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
        _faults = faults;
    }

    /// <summary>The file's one map; null when it is none, with the reason among the faults.</summary>
    public static Node.Map? Read(string text, Faults faults)
    {
        var file = new YamlFile(text, faults);
        try
        {
            return file.Whole();
        }
        catch (YamlException e)
        {
            faults.Add(file.PlaceOf(e), YamlWords.Explain(e.Message));
            return null;
        }
        catch (EndOfStreamException)
        {
            // Behind a list item that begins with a colon the parser ends the list too early and runs out of events.
            faults.Add(file._last, YamlWords.ColonWithoutKey);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner gives up like this on a key inside brackets that were never closed.
            faults.Add(file._openBrackets.TryPeek(out var bracket) ? bracket : new Mark(1, 1), YamlWords.OpenBracket);
            return null;
        }
    }

    private Node.Map? Whole()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            _faults.AddWhole("в файле одни комментарии");
            return null;
        }

        var root = Next(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Accept<DocumentStart>(out var second))
            _faults.Add(Place(second.Start), "в файле больше одного документа YAML («---»): оставьте один");
        if (root is Node.Map map)
            return map;
        _faults.Add(root.At, "в начале файла ожидались ключи («document:», «obligations:» …)");
        return null;
    }

    private Node Next(int depth)
    {
        var start = _parser.Consume<ParsingEvent>();
        if (start is not (NodeEvent or AnchorAlias))
            throw new EndOfStreamException();
        var at = _last = Place(start.Start);
        if (depth > MaxDepth)
            throw new YamlException(start.Start, start.End, YamlWords.TooDeep);
        if (start is NodeEvent { Anchor.IsEmpty: false })
            _faults.Add(at, "якоря YAML («&имя») не поддерживаются: напишите значение целиком");
        if (start is NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } })
            _faults.Add(at, "теги YAML («!имя») не поддерживаются: уберите тег");
        return start switch
        {
            Scalar scalar => new Node.Scalar(at, scalar.Value.Trim(), scalar.Style == ScalarStyle.Plain),
            SequenceStart list => Bracketed(list.Style == SequenceStyle.Flow, at, () => List(at, depth)),
            MappingStart map => Bracketed(map.Style == MappingStyle.Flow, at, () => Map(at, depth)),
            _ => Alias(at),
        };
    }

    private Node Bracketed(bool isFlow, Mark at, Func<Node> read)
    {
        if (!isFlow)
            return read();
        _openBrackets.Push(at);
        var node = read();
        _openBrackets.Pop();
        return node;
    }

    private Node.List List(Mark at, int depth)
    {
        var items = new List<Node>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
            items.Add(Next(depth + 1));
        return new Node.List(at, items);
    }

    private Node.Map Map(Mark at, int depth)
    {
        var entries = new List<Node.Entry>();
        var lines = new Dictionary<string, int>();
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = Next(depth + 1);
            var value = Next(depth + 1);
            if (key is not Node.Scalar name)
                _faults.Add(key.At, "ключ должен быть простым словом");
            else if (!lines.TryAdd(name.Text, name.At.Line))
                _faults.Add(name.At, $"ключ «{name.Text}» уже есть в строке {lines[name.Text]}");
            else
                entries.Add(new Node.Entry(name, value));
        }

        return new Node.Map(at, entries);
    }

    /// <summary>Told as a fault and read as an empty text, so that the rest of the file is checked too.</summary>
    private Node.Scalar Alias(Mark at)
    {
        _faults.Add(at, "ссылки YAML («*имя») не поддерживаются: напишите значение целиком");
        return new Node.Scalar(at, "", IsPlain: true);
    }

    /// <summary>The parser blames what stands before a tab, so the tab is looked for.</summary>
    private Mark PlaceOf(YamlException e)
    {
        var place = Place(e.Start);
        if (!e.Message.Contains(" tab ", StringComparison.Ordinal))
            return place;
        var line = Array.FindIndex(_lines, place.Line - 1, text => text.TrimStart(' ').StartsWith('\t'));
        return line < 0 ? place : new Mark(line + 1, _lines[line].IndexOf('\t') + 1);
    }

    /// <summary>Within the file: the parser counts one line more when the last one has no end.</summary>
    private Mark Place(YamlDotNet.Core.Mark mark) => mark.Line > _lines.Length
        ? new(_lines.Length, _lines[^1].Length + 1)
        : new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
}
