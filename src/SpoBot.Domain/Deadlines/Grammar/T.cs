namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>What a token is. The letter is short because the grammar's patterns are made of it.</summary>
internal enum T
{
    End,

    // Signs
    Comma,
    Semicolon,
    Dot,
    Colon,
    Dash,
    Slash,
    Open,
    Close,

    // Numbers and numeric dates
    Number,
    Year,
    Date,
    DayMonth,
    MonthYear,
    Time,
    BadDate,
    Blank,

    // Calendar words
    Month,
    Weekday,
    Unit,
    NumberNoun,
    Season,
    Term,
    SpanAdjective,
    SpanUnit,
    Academic,
    Working,
    CalendarAdjective,
    Thousand,
    OneAndHalf,

    // Small words
    By,
    To,
    From,
    Thru,
    Of,
    On,
    In,
    Behind,
    After,
    Via,
    At,
    And,
    Or,
    Not,
    Starting,
    Within,
    PeriodWord,
    Deadline,
    Later,
    Earlier,
    Less,
    More,
    Rarer,
    Except,
    Condition,
    Whole,

    // Which one of several
    Each,
    Last,
    LastButOne,
    Next,
    Current,
    Previous,
    Reported,
    New,
    This,

    // Places inside a period
    Ending,
    Beginning,
    Middle,
    HalfOf,
    Results,

    // Rhythm
    Rhythm,
    Times,
    Twice,

    // Roles
    Then,
    Report,
    Interim,
    Final,
    Stage,
    Repeated,

    // No dates
    Constant,
    OnDemand,
    Measure,
    Urgent,
    Schedule,
    Agreement,
    ToBeSettled,
    Settled,
    Tentative,
    Absent,
    Moment,
    Signing,
    Paper,
    AsOf,
    According,

    // The rest
    Reference,
    Inclusive,
    Noise,
    Unknown,
}
