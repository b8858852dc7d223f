namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Words: Roman numerals, look-alikes of them, abbreviations with their full stop, spelled numbers put together.</summary>
internal sealed partial class Lexer
{
    private void ReadWord()
    {
        var start = _at;
        while (_at < text.Length && char.IsLetter(text[_at]))
            _at++;
        var word = text.AsSpan(start, _at - start);
        if (TryRoman(word, start) || TryAbbreviatedYear(word, start))
            return;
        if (word.Length >= 2 && IsPlaceholder(word))
        {
            Emit(T.Blank, 0, start, _at);
            return;
        }

        var found = Vocabulary.Find(word);
        if (word.Length <= 4 && Ahead(0) == '.' && Ahead(1) != '.')
            _at++;
        switch (found.Kind)
        {
            case T.Noise:
                break;
            case T.Unknown when Before(0).Kind == T.Unknown:
                _tokens[^1] = _tokens[^1] with { End = _at };
                break;
            case T.Number:
                EmitSpelled(found.Value, found.Form, start);
                break;
            case T.Thousand:
                EmitThousand(start);
                break;
            default:
                Emit(found.Kind, found.Value, start, _at, found.Form);
                break;
        }
    }

    /// <summary>«двадцать» + «пятого» is 25; «две тысячи» + «двадцать четвёртого» is a year.</summary>
    private void EmitSpelled(int value, Form form, int start)
    {
        if (Before(0) is { Kind: T.Number } tens
            && tens.Form.HasFlag(Form.Spelled)
            && !tens.Form.HasFlag(Form.Ordinal)
            && ((value < 10 && tens.Value >= 20 && tens.Value % 10 == 0) || (value < 100 && tens.Value >= 100 && tens.Value % 100 == 0)
                || (value < 1000 && tens.Value >= 1000 && tens.Value % 1000 == 0)))
        {
            var sum = tens.Value + value;
            _tokens[^1] = new Token(sum is >= 2001 and <= LastYear && form.HasFlag(Form.Ordinal) ? T.Year : T.Number, sum, form, tens.Start, _at);
            return;
        }

        Emit(T.Number, value, start, _at, form);
    }

    private void EmitThousand(int start)
    {
        if (Before(0) is { Kind: T.Number, Value: < 10 } count && count.Form.HasFlag(Form.Spelled))
            _tokens[^1] = count with { Value = count.Value * 1000, End = _at };
        else
            Emit(T.Number, 1000, start, _at, Form.Spelled);
    }

    /// <summary>«т.г.», «с.г.»: of the current year.</summary>
    private bool TryAbbreviatedYear(ReadOnlySpan<char> word, int start)
    {
        if (word.Length == 1 && word[0] is 'т' or 'с' or 'Т' or 'С' or 'c' && Ahead(0) == '.')
        {
            var next = _at + 1;
            while (next < text.Length && text[next] is ' ' or '\u00A0')
                next++;
            if (next < text.Length && text[next] is 'г' or 'Г' && (next + 1 >= text.Length || !char.IsLetter(text[next + 1])))
            {
                Emit(T.Current, 0, start, ++_at);
                return true;
            }
        }

        if (word.Length == 1 && word[0] is 'п' or 'П' && Ahead(0) == '/' && Ahead(1) is 'г' or 'Г')
        {
            _at += 2;
            Emit(T.Unit, (int)Unit.Half, start, _at);
            return true;
        }

        return false;
    }

    /// <summary>«II», «iv», «ІІІ» in Cyrillic letters, and what typists make of them: «П квартал», «Ш кв.».</summary>
    private bool TryRoman(ReadOnlySpan<char> word, int start)
    {
        if (word.Length > 5)
            return false;
        var value = 0;
        var previous = 0;
        var isCyrillicOnly = true;
        for (var i = word.Length - 1; i >= 0; i--)
        {
            var digit = word[i] switch
            {
                'I' or 'i' or 'І' or 'і' or 'l' => 1,
                'V' or 'v' => 5,
                'У' when word.Length > 1 && word[0] is 'I' or 'І' => 5,
                'X' or 'x' or 'Х' or 'х' => 10,
                'Ⅰ' => 1,
                'Ⅱ' => 2,
                'Ⅲ' => 3,
                'Ⅳ' => 4,
                'Ⅴ' => 5,
                _ => 0,
            };
            if (digit == 0)
                return value == 0 && word.Length == 1 && TryLookAlike(word[0], start);
            isCyrillicOnly &= word[i] is 'Х' or 'х' or 'l';
            value += digit < previous ? -digit : digit;
            previous = Math.Max(previous, digit);
        }

        if (isCyrillicOnly || value is < 1 or > 12)
            return false;
        Emit(T.Number, value, start, _at, Form.Roman | ReadOrdinalEnding());
        return true;
    }

    private bool TryLookAlike(char letter, int start)
    {
        var value = letter switch { 'П' => 2, 'Ш' => 3, _ => 0 };
        if (value == 0)
            return false;
        var next = _at;
        while (next < text.Length && text[next] is ' ' or '\u00A0')
            next++;
        var rest = text.AsSpan(next);
        if (next == _at || !(rest.StartsWith("кв") || rest.StartsWith("полуг") || rest.StartsWith("декад")))
            return false;
        Emit(T.Number, value, start, _at, Form.Roman);
        return true;
    }

    /// <summary>«XX.XX.2024», «ХХ», «дд.мм.гггг»: somebody meant to fill it in.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is not ('X' or 'x' or 'Х' or 'х' or '*'))
                return false;
        }

        return true;
    }
}
