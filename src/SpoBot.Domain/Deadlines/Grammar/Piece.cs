using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>A meaningful piece of a phrase: a date, a rhythm, a sign of a role. What they mean together is decided later.</summary>
internal abstract class Piece
{
    /// <summary>The words that led up to it («до», «с», «в течение»).</summary>
    public Lead Lead { get; set; }

    /// <summary>What the date is for, from the words beside it.</summary>
    public Part Part { get; set; }

    /// <summary>It stands after «далее».</summary>
    public bool IsAfterThen { get; set; }

    /// <summary>Its place among the pieces.</summary>
    public int Index { get; set; }

    /// <summary>It says when: a date, a stretch, a rhythm, a day of a period.</summary>
    public virtual bool IsTime => true;
}

internal enum Lead : byte
{
    None,
    In,
    On,
    By,
    NotLater,
    Through,
    From,
    Starting,
    NotBefore,
    Within,
    For,
    After,
    Via,
    AsOf,
}

internal enum Part : byte
{
    Plain,
    Report,
    Interim,
    Final,
}

internal enum Edge : byte
{
    Whole,
    End,
    Begin,
    Middle,
}

internal enum Grain : byte
{
    Day,
    Decade,
    HalfMonth,
    Month,
    Quarter,
    Half,
    Year,
    Academic,
}

/// <summary>«следующего года», «текущего года».</summary>
internal enum WhichYear : byte
{
    Unstated,
    Current,
    Next,
    Previous,
}

/// <summary>A day or a stretch of the calendar, its year perhaps still unknown.</summary>
internal sealed class When : Piece
{
    public Grain Grain { get; set; }

    public int Year { get; set; }

    public WhichYear Which { get; set; }

    /// <summary>The month, for days and what is shorter than a month; otherwise the number of the quarter or half.</summary>
    public int Number { get; set; }

    /// <summary>The day, or the number of the decade or of the half of a month. 31 of a short month is its last day when <see cref="Clips"/>.</summary>
    public int Day { get; set; }

    public bool Clips { get; set; }

    /// <summary>The K-th working day of the month, −1 the last; 0 for a plain date.</summary>
    public int WorkingDay { get; set; }

    public Edge Edge { get; set; }

    /// <summary>The beginning of a range that this is the end of.</summary>
    public When? Start { get; set; }

    /// <summary>Days to add after it is known: «за 10 дней до …» is −10.</summary>
    public Duration? Offset { get; set; }

    public DayOfWeek? Weekday { get; set; }

    /// <summary>«15.03.20» may be 2020 or a year cut short.</summary>
    public bool HasCutYear { get; init; }

    /// <summary>«включительно».</summary>
    public bool IsInclusive { get; set; }

    public bool HasYear => Year != 0 || Which != WhichYear.Unstated;

    public bool IsDay => Grain == Grain.Day;
}

/// <summary>«5 числа», «последний рабочий день», «вторая пятница», with the place of its month in the period.</summary>
internal sealed class DayOfPeriod : Piece
{
    public List<int> Days { get; } = new(2);

    /// <summary>The days are counted in working days; −1 is the last.</summary>
    public bool IsWorking { get; set; }

    public DayOfWeek? Weekday { get; set; }

    /// <summary>«первого месяца», «второго месяца»; −1 the last; 0 unstated.</summary>
    public int MonthPosition { get; set; }

    /// <summary>The period whose day it is, where the phrase names one.</summary>
    public Unit Unit { get; set; }

    /// <summary>«следующего за», «следующего месяца»: the day is after the period.</summary>
    public bool IsFollowing { get; set; }

    /// <summary>«следующего за …»: enough to know that it repeats.</summary>
    public bool IsFollowingReported { get; set; }

    /// <summary>«текущего месяца», «отчётного месяца».</summary>
    public bool IsRunning { get; set; }

    public bool IsPrevious { get; set; }

    /// <summary>«каждого».</summary>
    public bool IsEach { get; set; }

    /// <summary>«за отчётным периодом»: which one must be said elsewhere.</summary>
    public bool IsAfterUnnamed { get; set; }

    /// <summary>«до конца квартала»: the running one, unless a rhythm makes it every one.</summary>
    public bool IsCurrentEnd { get; set; }

    /// <summary>Days before or after it: «за 5 дней до конца месяца».</summary>
    public Duration? Offset { get; set; }

    /// <summary>«месяца» was said.</summary>
    public bool HasMonth { get; set; }

    public bool IsLastDay => !IsWorking && Weekday is null && Days is [31];
}

/// <summary>«ежемесячно», «раз в 3 месяца», «каждую пятницу», «2 раза в год».</summary>
internal sealed class Rhythm : Piece
{
    public Unit Unit { get; init; }

    public int Step { get; init; } = 1;

    /// <summary>How many times in the unit.</summary>
    public int Times { get; init; } = 1;

    public List<DayOfWeek>? Weekdays { get; set; }

    /// <summary>Words like «по итогам квартала» imply a rhythm but yield to a plain one.</summary>
    public bool IsImplied { get; init; }

    /// <summary>The implied period has no name («после отчётного периода»).</summary>
    public bool IsUnnamed { get; init; }

    /// <summary>«за отчётный квартал»: names the period of a day, does not repeat by itself.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Months left out: «кроме июля и августа».</summary>
    public MonthSet Except { get; set; }
}

/// <summary>«10 рабочих дней», «месяц», «двухнедельный срок», and what it is counted from.</summary>
internal sealed class Duration : Piece
{
    public int Count { get; init; }

    public Unit Unit { get; init; }

    public bool IsWorking { get; init; }

    public Origin Origin { get; set; }

    /// <summary>The period that is counted from, for <see cref="Origin.PeriodEnd"/>; none = the rhythm's.</summary>
    public Unit Period { get; set; }

    public bool IsBefore { get; set; }
}

internal enum Origin : byte
{
    Document,
    PeriodEnd,
    Date,
    Event,
}

/// <summary>A sign between the times: a comma, «или», a role, a word without dates.</summary>
internal sealed class Signal(SignalKind kind, string? reason = null) : Piece
{
    public SignalKind Kind { get; } = kind;

    public string? Reason { get; } = reason;

    public int Value { get; init; }

    public override bool IsTime => false;
}

internal enum SignalKind : byte
{
    Comma,
    Break,
    Dash,
    Colon,
    And,
    Open,
    Close,
    Or,
    Then,
    Report,
    Interim,
    Final,
    Stage,
    First,
    Weekday,
    StrayNumber,
    Words,
    Constant,
    Event,
    MaybeEvent,
    Urgent,
    Ask,
    AskUnlessDated,
    Tentative,
    Condition,
    Except,
    Absent,
}
