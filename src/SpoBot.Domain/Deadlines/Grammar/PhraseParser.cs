namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>
/// Groups tokens into meaningful pieces, from left to right. Small words are remembered as the lead of the piece they stand before;
/// words that say nothing about time are skipped. The patterns are split by noun over the other files of this class.
/// </summary>
internal sealed partial class PhraseParser(List<Token> tokens)
{
    private readonly List<Piece> _pieces = new(12);
    private Lead _lead;
    private Edge _edge;
    private Duration? _offset;

    public static List<Piece> Parse(List<Token> tokens)
    {
        var parser = new PhraseParser(tokens);
        for (var i = 0; parser.Kind(i) != T.End;)
            i = Math.Max(i + 1, parser.Step(i));
        return parser._pieces;
    }

    private int Step(int i)
    {
        switch (Kind(i))
        {
            case T.Comma: return Sign(SignalKind.Comma, i);
            case T.Semicolon or T.Dot: return Sign(SignalKind.Break, i);
            case T.Dash: return Sign(SignalKind.Dash, i);
            case T.Colon: return Sign(SignalKind.Colon, i);
            case T.Inclusive: return Include(i);
            case T.Open: return Sign(SignalKind.Open, i);
            case T.Close: return Sign(SignalKind.Close, i);
            case T.And: return Sign(SignalKind.And, i, keepsLead: true);
            case T.Or when Kind(i + 1) is T.Later or T.Earlier: return Say(SignalKind.Ask, i + 2, "какой из этих сроков верен");
            case T.Or or T.Slash: return Sign(SignalKind.Or, i, keepsLead: true);
            case T.By or T.To: return SetLead(Lead.By, i);
            case T.From: return SetLead(_lead == Lead.Starting ? Lead.Starting : Lead.From, i);
            case T.Starting: return SetLead(Lead.Starting, i);
            case T.Of: return SetLead(Lead.AsOf, i);
            case T.Via: return SetLead(Lead.Via, i);
            case T.Within: return SetLead(Lead.Within, i);
            case T.In: return SetLead(_lead == Lead.NotLater ? _lead : Lead.In, i);
            case T.On: return SetLead(_lead == Lead.AsOf ? _lead : Lead.On, i);
            case T.Thru: return ParseThru(i);
            case T.Behind: return ParseBehind(i);
            case T.After: return ParseAfter(i + 1, Lead.After);
            case T.Not: return ParseNot(i);
            case T.Later: return SetLead(Lead.NotLater, i);
            case T.Ending or T.Beginning or T.Middle: return ParseEdge(i);
            case T.Rhythm: return ParseRhythmWord(i);
            case T.Each: return ParseEach(i);
            case T.Times or T.Twice: return ParseTimes(i, i, 1);
            case T.Number: return ParseNumber(i);
            case T.Last or T.LastButOne: return ParseLast(i);
            case T.Date or T.DayMonth or T.MonthYear or T.Month or T.Year or T.Academic: return ParseWhen(i);
            case T.Unit: return ParseUnit(i);
            case T.SpanAdjective or T.SpanUnit: return ParseSpanAdjective(i);
            case T.Next or T.Current or T.Previous or T.Reported or T.New or T.This: return ParseWhich(i);
            case T.HalfOf: return i + 1;
            case T.Weekday: return ParseWeekday(i);
            default: return ParseSignal(i);
        }
    }

    private T Kind(int i) => i >= 0 && i < tokens.Count ? tokens[i].Kind : T.End;

    private int Value(int i) => tokens[i].Value;

    private bool Has(int i, Form form) => (tokens[i].Form & form) != 0;

    private bool IsUnit(int i, Unit unit) => Kind(i) == T.Unit && Value(i) == (int)unit;

    private Unit UnitAt(int i) => Kind(i) == T.Unit ? (Unit)Value(i) : Unit.None;

    private int SetLead(Lead lead, int i)
    {
        _lead = lead;
        return i + 1;
    }

    private int Sign(SignalKind kind, int i, bool keepsLead = false)
    {
        _pieces.Add(new Signal(kind) { Index = _pieces.Count });
        if (!keepsLead)
            Forget();
        return i + 1;
    }

    private int Say(SignalKind kind, int next, string? reason = null, int value = 0)
    {
        _pieces.Add(new Signal(kind, reason) { Index = _pieces.Count, Value = value });
        Forget();
        return next;
    }

    private void Forget()
    {
        if (_offset is not null)
            _pieces.Add(new Signal(SignalKind.MaybeEvent) { Index = _pieces.Count });
        (_lead, _edge, _offset) = (Lead.None, Edge.Whole, null);
    }

    /// <summary>«до марта включительно» ends with March.</summary>
    private int Include(int i)
    {
        if (_pieces.Count > 0 && _pieces[^1] is When when)
            when.IsInclusive = true;
        return i + 1;
    }

    private int Add(Piece piece, int next)
    {
        piece.Lead = _lead;
        piece.Index = _pieces.Count;
        if (piece is When when)
        {
            when.Edge = when.Edge == Edge.Whole ? _edge : when.Edge;
            when.Offset = _offset;
        }
        else if (piece is DayOfPeriod day)
        {
            day.Offset = _offset;
        }

        _pieces.Add(piece);
        (_lead, _edge, _offset) = (Lead.None, Edge.Whole, null);
        return next;
    }
}
