namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>One word, number or sign of a phrase, classified. <see cref="Start"/> and <see cref="End"/> point into the cleaned phrase.</summary>
internal readonly record struct Token(T Kind, int Value, Form Form, int Start, int End);

/// <summary>How a number or word was written, where that changes what it means.</summary>
[Flags]
internal enum Form
{
    None = 0,

    /// <summary>«1-го», «пятого», «третий».</summary>
    Ordinal = 1,

    /// <summary>Written in letters.</summary>
    Spelled = 2,

    Roman = 4,

    /// <summary>Two digits with a leading zero, or «00».</summary>
    TwoDigits = 8,

    /// <summary>«по пятницам», «по кварталам».</summary>
    DativePlural = 16,

    /// <summary>«рабочих», «дней»: several of them.</summary>
    Plural = 32,

    /// <summary>«полгода», «полугода»: a length, not a half of the calendar year.</summary>
    Length = 64,

    /// <summary>«марта», «июня»: perhaps the month of a day named before.</summary>
    Genitive = 128,
}

/// <summary>The lengths of time that phrases count in.</summary>
internal enum Unit
{
    None,
    Hour,
    Day,
    Week,
    Decade,
    Month,
    Quarter,
    Half,
    Year,
}
