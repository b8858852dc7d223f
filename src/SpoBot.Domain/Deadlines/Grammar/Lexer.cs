namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Cuts a cleaned phrase into classified tokens, from left to right, each sign looked at a bounded number of times.</summary>
internal sealed partial class Lexer(string text)
{
    /// <summary>Longer than any deadline: somebody pasted a document. Reading stops there.</summary>
    public const int Most = 3000;

    private readonly List<Token> _tokens = new(24);
    private int _at;
    private bool _quoteOpen;

    public static List<Token> Tokens(string text)
    {
        var lexer = new Lexer(text);
        lexer.Run();
        return lexer._tokens;
    }

    private void Run()
    {
        while (_at < text.Length && _tokens.Count <= Most)
        {
            var sign = text[_at];
            if (char.IsWhiteSpace(sign))
                _at++;
            else if (char.IsAsciiDigit(sign))
                ReadNumber();
            else if (char.IsLetter(sign))
                ReadWord();
            else
                ReadSign(sign);
        }

        Emit(T.End, 0, text.Length, text.Length);
    }

    private void ReadSign(char sign)
    {
        switch (sign)
        {
            case ',' or '+': One(T.Comma); break;
            case ';': One(T.Semicolon); break;
            case ':': One(T.Colon); break;
            case '/' or '\\' or '|': One(T.Slash); break;
            case '(' or '[' or '{': One(T.Open); break;
            case ')' or ']' or '}': CloseBracket(); break;
            case '№': One(T.Reference); break;
            case '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '﹣' or '－' or '~': ReadDash(); break;
            case '.' or '…': ReadDots(); break;
            case '_': ReadRun('_', T.Blank); break;
            case '?' when _tokens.Count == 0 || Ahead(1) is '?' or '.': ReadRun('?', T.Blank); break;
            case '«' or '»' or '"' or '“' or '”' or '„' or '‟' or '\'' or '‹' or '›' or '’' or '‘' or '`': ReadQuote(sign); break;
            default: _at++; break;
        }
    }

    private void ReadDash()
    {
        var start = _at;
        while (_at < text.Length && IsDash(text[_at]))
            _at++;
        if (Before(0).Kind != T.Dash)
            Emit(T.Dash, 0, start, _at);
    }

    private void ReadRun(char sign, T kind)
    {
        var start = _at;
        while (_at < text.Length && text[_at] == sign)
            _at++;
        Emit(kind, 0, start, _at);
    }

    /// <summary>
    /// A full stop ends a sentence; dots before digits or in the place of a word («.03.2024», «до … марта») are a date not filled in.
    /// </summary>
    private void ReadDots()
    {
        var start = _at;
        var dots = 0;
        while (_at < text.Length && text[_at] is '.' or '…')
            dots += text[_at++] == '…' ? 3 : 1;
        var next = _at;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        var previous = Before(0);
        var isGlued = previous.Kind != T.End && previous.End == start;
        var isLast = next >= text.Length || !char.IsLetterOrDigit(text[next]) && text[next] is not ('.' or '_');
        var beforeDigit = next < text.Length && char.IsAsciiDigit(text[next]);
        if (dots >= 2)
        {
            if (!isLast || !isGlued || previous.Kind is T.Number or T.DayMonth or T.Blank)
                Emit(T.Blank, 0, start, _at);
            else
                Emit(T.Dot, 0, start, _at);
        }
        else if (beforeDigit && next == _at && (!isGlued || previous.Kind is T.Dash or T.Blank or T.Comma))
        {
            Emit(T.Blank, 0, start, _at);
        }
        else if (previous.Kind != T.End)
        {
            Emit(T.Dot, 0, start, _at);
        }
    }

    /// <summary>Quotes mean nothing, unless there is nothing between them: «  » марта is a date not filled in.</summary>
    private void ReadQuote(char sign)
    {
        var start = _at++;
        var opens = sign is '«' or '“' or '„' or '‹' || (sign is '"' or '\'' && !_quoteOpen);
        _quoteOpen = opens;
        if (!opens)
            return;
        var inside = _at;
        while (inside < text.Length && (char.IsWhiteSpace(text[inside]) || text[inside] is '_' or '.' or '…' || IsDash(text[inside])))
            inside++;
        if (inside >= text.Length || text[inside] is not ('»' or '”' or '"' or '“' or '›' or '\''))
            return;
        if (inside == _at && sign is '"' or '\'')
            return;
        _at = inside + 1;
        _quoteOpen = false;
        Emit(T.Blank, 0, start, _at);
    }

    /// <summary>«10 (десяти)» says one number twice: the bracket is dropped.</summary>
    private void CloseBracket()
    {
        var count = _tokens.Count;
        if (count >= 3
            && _tokens[count - 1] is { Kind: T.Number } spelled && spelled.Form.HasFlag(Form.Spelled)
            && _tokens[count - 2].Kind == T.Open
            && _tokens[count - 3] is { Kind: T.Number } digits && digits.Value == spelled.Value)
        {
            _tokens.RemoveRange(count - 3, 3);
            _tokens.Add(digits with { Form = digits.Form | (spelled.Form & Form.Ordinal), End = ++_at });
            return;
        }

        One(T.Close);
    }

    private void One(T kind) => Emit(kind, 0, _at, ++_at);

    private void Emit(T kind, int value, int start, int end, Form form = Form.None) => _tokens.Add(new Token(kind, value, form, start, end));

    private Token Before(int back) => _tokens.Count > back ? _tokens[_tokens.Count - 1 - back] : default;

    private char Ahead(int offset) => _at + offset < text.Length ? text[_at + offset] : '\0';

    private static bool IsDash(char sign) => sign is '-' or '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹘' or '﹣' or '－' or '~';
}
