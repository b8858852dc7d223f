namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Digits: dates in every order and with every separator, times, years, ordinals with their endings.</summary>
internal sealed partial class Lexer
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private void ReadNumber()
    {
        var start = _at;
        var (first, length) = Digits(ref _at);
        if (length <= 2 && TryDate(start, first, length))
            return;
        if (length == 4 && TryIsoDate(start, first))
            return;
        if (length > 9 && !IsNumberAhead())
        {
            Emit(T.Unknown, 0, start, _at);
            return;
        }

        if (length == 4 && first is >= FirstYear and <= LastYear)
        {
            ReadOrdinalEnding();
            Emit(T.Year, first, start, _at);
            return;
        }

        var form = length == 2 && text[start] == '0' ? Form.TwoDigits : Form.None;
        if (text.AsSpan(_at).TrimStart(" \u00A0") is ['%', ..])
        {
            _at = text.IndexOf('%', _at) + 1;
            Emit(T.Unknown, 0, start, _at);
            return;
        }

        Emit(T.Number, first, start, _at, form | ReadOrdinalEnding());
    }

    /// <summary>«01.02.2024», «1.2.24», «01/02/2024», «01-02-2024», «15.03», «03.2024», «12:00», «15-00».</summary>
    private bool TryDate(int start, int first, int firstLength)
    {
        var at = _at;
        var separator = Separator(ref at);
        var isSpaced = separator != '\0' && at != _at + 1;
        if (separator == '\0' || at >= text.Length || !char.IsAsciiDigit(text[at]))
            return false;
        var (second, secondLength) = Digits(ref at);
        if (separator == ':')
            return secondLength == 2 && Take(T.Time, 0, start, at);
        if (separator == '-')
            return TryDashedDate(start, first, second, secondLength, at);
        if (secondLength <= 2)
        {
            var after = at;
            if (Separator(ref after) == separator && after < text.Length && char.IsAsciiDigit(text[after]))
            {
                var (third, thirdLength) = Digits(ref after);
                return TakeDate(start, first, second, third, thirdLength, after);
            }
        }

        if (separator == '/' || isSpaced)
            return false;
        if (secondLength == 4 && second is >= FirstYear and <= LastYear)
            return Take(first is >= 1 and <= 12 && firstLength <= 2 ? T.MonthYear : T.BadDate, second * 100 + first, start, at);
        if (secondLength > 2)
            return Take(T.BadDate, 0, start, at);
        if (secondLength == 2 && first <= 24 && second <= 59 && (second is 0 or > 12 || IsHourAhead(at)))
            return Take(T.Time, 0, start, at);
        return Take(first is >= 1 and <= 31 && second is >= 1 and <= 12 ? T.DayMonth : T.BadDate, second * 100 + first, start, at);
    }

    private bool TryDashedDate(int start, int first, int second, int secondLength, int at)
    {
        if (secondLength == 2 && second == 0 && first <= 24)
            return Take(T.Time, 0, start, at);
        var after = at;
        if (secondLength > 2 || Separator(ref after) != '-' || after >= text.Length || !char.IsAsciiDigit(text[after]))
            return false;
        var (third, thirdLength) = Digits(ref after);
        return thirdLength == 4 && TakeDate(start, first, second, third, thirdLength, after);
    }

    /// <summary>«2024-01-31», «2024.01.31».</summary>
    private bool TryIsoDate(int start, int year)
    {
        var at = _at;
        var separator = Separator(ref at);
        if (separator is not ('-' or '.') || at != _at + 1 || at >= text.Length || !char.IsAsciiDigit(text[at]))
            return false;
        var (month, monthLength) = Digits(ref at);
        if (monthLength != 2 || at + 1 >= text.Length || text[at] != separator || !char.IsAsciiDigit(text[at + 1]))
            return false;
        at++;
        var (day, dayLength) = Digits(ref at);
        return dayLength == 2 && TakeDate(start, day, month, year, 4, at);
    }

    private bool TakeDate(int start, int day, int month, int year, int yearLength, int at)
    {
        // A fourth group makes it a section number or an address, not a date.
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            while (at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == '.'))
                at++;
            return Take(T.Unknown, 0, start, at);
        }

        if (yearLength is not (2 or 4))
            return Take(T.Blank, 0, start, at);
        if (yearLength == 2)
            year += 2000;
        var isReal = year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1
            && day <= DateTime.DaysInMonth(year, month);
        return Take(isReal ? T.Date : T.BadDate, isReal ? year * 10000 + month * 100 + day : 0, start, at, yearLength == 2 ? Form.TwoDigits : Form.None);
    }

    private bool Take(T kind, int value, int start, int end, Form form = Form.None)
    {
        _at = end;
        Emit(kind, value, start, end, form);
        return true;
    }

    /// <summary>The sign between the parts of a date; spaces are allowed round a full stop only.</summary>
    private char Separator(ref int at)
    {
        var next = at;
        while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F' or '\u2009')
            next++;
        if (next >= text.Length)
            return '\0';
        var sign = text[next];
        if (sign == '.')
        {
            next++;
            while (next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F' or '\u2009')
                next++;
            at = next;
            return '.';
        }

        if (next != at || !(sign is '/' or ':' || IsDash(sign)))
            return '\0';
        at = next + 1;
        return IsDash(sign) ? '-' : sign;
    }

    private (int Value, int Length) Digits(ref int at)
    {
        var start = at;
        var value = 0L;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            value = Math.Min(value * 10 + (text[at++] - '0'), int.MaxValue);
        return ((int)value, at - start);
    }

    /// <summary>A telephone or an account says nothing about time, «555555555555 числа» means to.</summary>
    private bool IsNumberAhead() => text.AsSpan(_at).TrimStart(" \u00A0").StartsWith("числ", StringComparison.OrdinalIgnoreCase);

    private bool IsHourAhead(int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
            at++;
        return at < text.Length && text[at] is 'ч' or 'Ч';
    }

    /// <summary>«-го», «-е», «го», «-й» after a number make it an ordinal, «-х», «-ти» leave it a count; the letters are taken either way.</summary>
    private Form ReadOrdinalEnding()
    {
        var at = _at;
        if (at < text.Length && IsDash(text[at]))
            at++;
        else
            while (at < text.Length && text[at] is ' ' or '\u00A0' && at - _at < 2)
                at++;
        var isSpaced = at > _at && !IsDash(text[at - 1]);
        if (isSpaced && at < text.Length && IsDash(text[at]))
        {
            at++;
            while (at < text.Length && text[at] is ' ' or '\u00A0')
                at++;
        }
        else if (isSpaced)
        {
            return Form.None;
        }

        var start = at;
        while (at < text.Length && char.IsLetter(text[at]) && at - start < 4)
            at++;
        if (at == start || (at < text.Length && char.IsLetter(text[at])))
            return Form.None;
        switch (text[start..at].ToLowerInvariant())
        {
            case "го" or "ого" or "его" or "ому" or "ый" or "ий" or "ой" or "ая" or "ое" or "ее" or "ые" or "ом" or "ем" or "му" or "ым" or "им" or "ую":
            case "й" or "я" or "е" or "м" or "ю" when !isSpaced:
                _at = at;
                return Form.Ordinal;
            case "ти" or "ми" or "х" or "ух" or "ех" or "и" when !isSpaced:
                _at = at;
                return Form.None;
            default:
                return Form.None;
        }
    }
}
