using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>
/// The pieces of a phrase put in relation to each other: what is a report and what an action, what stands after «далее», which two dates
/// are a range, which year is shared.
/// </summary>
internal sealed class Arrangement
{
    private readonly List<Piece> _pieces;
    private bool _isThen;

    private Arrangement(List<Piece> pieces) => _pieces = pieces;

    public List<When> Whens { get; } = [];

    /// <summary>Periods that are only spoken of: «отчёт за I квартал».</summary>
    public List<When> Topics { get; } = [];

    public List<DayOfPeriod> Days { get; } = [];

    public List<Rhythm> Rhythms { get; } = [];

    public List<Duration> Durations { get; } = [];

    public List<Signal> Weekdays { get; } = [];

    public List<Signal> StrayNumbers { get; } = [];

    public string? Ask { get; private set; }

    /// <summary>A question that a date answers: «по согласованию» beside «15.03.2024».</summary>
    public string? AskUnlessDated { get; private set; }

    public bool HasAlternatives { get; private set; }

    public bool HasWords { get; private set; }

    public bool IsConstant { get; private set; }

    public bool IsOnEvent { get; private set; }

    /// <summary>«до проведения …» may be an event or an addressee: it counts only when there is nothing else.</summary>
    public bool IsMaybeOnEvent { get; private set; }

    public bool IsUrgent { get; private set; }

    public bool IsAbsent { get; private set; }

    public bool IsTentative { get; private set; }

    public bool IsConditional { get; private set; }

    public MonthSet? Except { get; private set; }

    public bool HasThen { get; private set; }

    public static Arrangement Of(List<Piece> pieces)
    {
        var arrangement = new Arrangement(pieces);
        arrangement.AssignParts();
        arrangement.Sort();
        arrangement.JoinRanges();
        arrangement.ShareYears();
        return arrangement;
    }

    /// <summary>A word of a role goes to the times after it in its stretch between commas, or, when none follow, to those before it.</summary>
    private void AssignParts()
    {
        var timeAhead = new bool[_pieces.Count];
        for (var i = _pieces.Count - 2; i >= 0; i--)
            timeAhead[i] = !IsBoundary(_pieces[i + 1]) && (_pieces[i + 1].IsTime || timeAhead[i + 1]);
        var current = Part.Plain;
        var outside = new Stack<Part>();
        var unclaimed = -1;
        var unclaimedOutside = -1;
        var wasRole = false;
        var isAfterThen = false;
        var hasTime = false;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            if (piece.IsTime)
            {
                piece.Part = current;
                piece.IsAfterThen = isAfterThen;
                hasTime = true;
                wasRole = false;
                if (unclaimed < 0)
                    unclaimed = i;
                continue;
            }

            var signal = (Signal)piece;
            switch (signal.Kind)
            {
                case SignalKind.Report or SignalKind.Interim or SignalKind.Final:
                    var part = signal.Kind switch { SignalKind.Report => Part.Report, SignalKind.Interim => Part.Interim, _ => Part.Final };
                    if (signal.Kind == SignalKind.Report && wasRole)
                        break;
                    if (unclaimed < 0 && !timeAhead[i] && unclaimedOutside >= 0)
                        Claim(unclaimedOutside, i, part);
                    else if (timeAhead[i] || unclaimed < 0)
                        current = part;
                    else
                        Claim(unclaimed, i, part);
                    unclaimed = -1;
                    wasRole = signal.Kind != SignalKind.Report;
                    break;
                case SignalKind.Then:
                    isAfterThen |= hasTime;
                    HasThen |= hasTime;
                    break;
                case SignalKind.Open:
                    outside.Push(current);
                    (unclaimedOutside, unclaimed) = (unclaimed, -1);
                    wasRole = false;
                    break;
                case SignalKind.Close:
                    if (outside.Count > 0)
                        current = outside.Pop();
                    unclaimed = unclaimedOutside = -1;
                    break;
                case SignalKind.Comma or SignalKind.Break:
                    unclaimed = -1;
                    wasRole = false;
                    break;
            }
        }
    }

    private void Claim(int from, int to, Part part)
    {
        for (var i = from; i < to; i++)
        {
            if (_pieces[i].IsTime)
                _pieces[i].Part = part;
        }
    }

    private static bool IsBoundary(Piece piece) =>
        piece is Signal { Kind: SignalKind.Comma or SignalKind.Break or SignalKind.Open or SignalKind.Close };

    private void Sort()
    {
        DayOfPeriod? status = null;
        for (var i = 0; i < _pieces.Count; i++)
        {
            switch (_pieces[i])
            {
                case When { Lead: Lead.For or Lead.AsOf or Lead.After, Offset: null } topic: Topics.Add(topic); break;
                case When date: Whens.Add(date); break;
                case DayOfPeriod { Lead: Lead.AsOf } day: status ??= day; break;
                case DayOfPeriod day: Days.Add(day); break;
                case Rhythm rhythm: Rhythms.Add(rhythm); break;
                case Duration duration: Durations.Add(duration); break;
                case Signal signal: Note(signal, i); break;
            }
        }

        if (status is not null && Days.Count == 0)
            Days.Add(status);
        PutDaysIntoMonths();
    }

    /// <summary>«в марте и сентябре до 10 числа»: the day belongs to the months.</summary>
    private void PutDaysIntoMonths()
    {
        if (Days.Count != 1 || Whens.Count == 0 || Rhythms.Exists(rhythm => rhythm.Unit is Unit.Month or Unit.Quarter or Unit.Half or Unit.Week))
            return;
        var day = Days[0];
        if (day is not { IsWorking: false, Weekday: null, HasMonth: false, Unit: Unit.None, IsFollowing: false, Days.Count: 1, Offset: null } || day.Days[0] == 31)
            return;
        if (!Whens.TrueForAll(when => when is { Grain: Grain.Month, Start: null, Edge: Edge.Whole, Number: > 0 } && when.Lead is Lead.None or Lead.In or Lead.Within))
            return;
        foreach (var when in Whens)
        {
            when.Grain = Grain.Day;
            when.Day = day.Days[0];
            when.Clips = true;
        }

        Days.Clear();
    }

    private void Note(Signal signal, int i)
    {
        switch (signal.Kind)
        {
            case SignalKind.Or: HasAlternatives |= i > 0 && i + 1 < _pieces.Count && _pieces[i - 1].IsTime && _pieces[i + 1].IsTime; break;
            case SignalKind.Weekday: PlaceWeekday(signal, i); break;
            case SignalKind.StrayNumber: StrayNumbers.Add(signal); break;
            case SignalKind.Ask: Ask ??= signal.Reason; break;
            case SignalKind.AskUnlessDated: AskUnlessDated ??= signal.Reason; break;
            case SignalKind.MaybeEvent: IsMaybeOnEvent = true; break;
            case SignalKind.Constant: IsConstant |= !_isThen; break;
            case SignalKind.Then: _isThen = HasThen; break;
            case SignalKind.Event: IsOnEvent = true; break;
            case SignalKind.Urgent: IsUrgent = true; break;
            case SignalKind.Absent: IsAbsent = true; break;
            case SignalKind.Tentative: IsTentative = true; break;
            case SignalKind.Condition: IsConditional = true; break;
            case SignalKind.Except: Except = new MonthSet(signal.Value); break;
            case SignalKind.Words: HasWords = true; break;
        }
    }

    /// <summary>«15.03.2024 (пт)», «пятница, 15 марта»: the weekday belongs to the day beside it.</summary>
    private void PlaceWeekday(Signal weekday, int i)
    {
        for (var step = 1; step <= 2; step++)
        {
            foreach (var at in (ReadOnlySpan<int>)[i - step, i + step])
            {
                if (at < 0 || at >= _pieces.Count || _pieces[at] is not When { Grain: Grain.Day } day || day.Weekday is not null)
                    continue;
                day.Weekday = (DayOfWeek)weekday.Value;
                return;
            }
        }

        Weekdays.Add(weekday);
    }

    /// <summary>«с X по Y», «X – Y».</summary>
    private void JoinRanges()
    {
        var kept = 0;
        for (var i = 0; i < Whens.Count; i++)
        {
            var when = Whens[i];
            if (i + 1 < Whens.Count && IsRange(when, Whens[i + 1]))
            {
                var end = Whens[i + 1];
                end.Start = when.Start ?? when;
                if (when.Lead is not (Lead.From or Lead.Starting) && end.Lead == Lead.None)
                    end.Lead = when.Lead;
            }
            else
            {
                Whens[kept++] = when;
            }
        }

        Whens.RemoveRange(kept, Whens.Count - kept);
    }

    private bool IsRange(When start, When end)
    {
        if (end.Start is not null || start.Offset is not null || end.Offset is not null)
            return false;
        if (start.Lead is Lead.From or Lead.Starting or Lead.NotBefore)
        {
            var isOpenStart = start.Lead is Lead.Starting or Lead.NotBefore && Rhythms.Count > 0;
            return !isOpenStart && end.Lead is Lead.Through or Lead.By or Lead.NotLater && OnlyBetween(start, end, SignalKind.Comma, SignalKind.And, SignalKind.Words, SignalKind.Dash);
        }

        return end.Index == start.Index + 2
            && _pieces[start.Index + 1] is Signal { Kind: SignalKind.Dash }
            && end.Lead is Lead.None or Lead.Through or Lead.By
            && (start.Grain == end.Grain || (end.IsDay && start.Grain > Grain.Day));
    }

    private bool OnlyBetween(When first, When second, params ReadOnlySpan<SignalKind> allowed)
    {
        for (var i = first.Index + 1; i < second.Index; i++)
        {
            if (_pieces[i] is not Signal signal || !allowed.Contains(signal.Kind))
                return false;
        }

        return true;
    }

    /// <summary>A year written once belongs to the whole list; to the other clause only where the order of the dates stays sane.</summary>
    private void ShareYears()
    {
        foreach (var when in Whens)
            ShareInRange(when);
        for (var i = Whens.Count - 2; i >= 0; i--)
        {
            var (when, next) = (Whens[i], Whens[i + 1]);
            var source = next.Start ?? next;
            if (when.HasYear || !source.HasYear || (source.Grain == Grain.Academic && when.Grain != Grain.Academic) || IsStart(source))
                continue;
            if (IsList(when, next) || (source.Year != 0 && Order(when) <= Order(source) && when.Grain != Grain.Year && !HasRhythmBetween(when, next)))
            {
                (when.Year, when.Which) = (source.Year, source.Which);
                ShareInRange(when);
            }
        }

        for (var i = 1; i < Whens.Count; i++)
        {
            var (when, previous) = (Whens[i], Whens[i - 1]);
            if (when.HasYear || previous.Year == 0 || previous.Grain is Grain.Year or Grain.Academic || !(IsList(previous, when) || IsReportOn(previous, when)) || when.Grain is Grain.Year or Grain.Academic)
                continue;
            when.Year = previous.Year + (Order(when) < Opening(previous) ? 1 : 0);
            ShareInRange(when);
        }
    }

    /// <summary>«до 1 марта, начиная с 2025 года»: the year says from when on, not which March.</summary>
    private static bool IsStart(When when) => when is { Grain: Grain.Year, Lead: Lead.From or Lead.Starting };

    private bool IsList(When first, When second) =>
        first.Part == second.Part
        && OnlyBetween(first, second, SignalKind.Comma, SignalKind.And, SignalKind.Or, SignalKind.Break, SignalKind.Open, SignalKind.Close, SignalKind.Stage, SignalKind.Words, SignalKind.Dash, SignalKind.Colon, SignalKind.Report, SignalKind.Interim);

    /// <summary>«декабрь 2024 года, отчёт до 15 января»: the January after.</summary>
    private bool IsReportOn(When action, When report) => action.Part == Part.Plain && report.Part == Part.Report && Rhythms.Count == 0;

    private bool HasRhythmBetween(When first, When second)
    {
        for (var i = first.Index + 1; i < second.Index; i++)
        {
            if (_pieces[i] is Rhythm)
                return true;
        }

        return false;
    }

    private static void ShareInRange(When end)
    {
        if (end.Start is not { } start)
            return;
        if (!start.HasYear && end.HasYear)
        {
            (start.Year, start.Which) = (end.Year, end.Which);
            if (end.Year != 0 && Order(start) > Order(end) && IsOverNewYear(start, end))
                start.Year--;
        }
        else if (start.Year != 0 && !end.HasYear)
        {
            end.Year = start.Year + (Order(end) < Order(start) ? 1 : 0);
        }
    }

    /// <summary>«ноябрь – март 2025», «с 25 декабря по 15 января 2025»; «с 20 марта по 10 марта» is a slip.</summary>
    private static bool IsOverNewYear(When start, When end) => Order(start) >= 800 && Order(end) < 800;

    /// <summary>Where in its year it begins: 20 March after «I квартал 2024» is of the same year.</summary>
    private static int Opening(When when) => when.Grain switch
    {
        Grain.Month => when.Number * 100 + 1,
        Grain.Quarter => when.Number * 300 - 199,
        Grain.Half => when.Number * 600 - 499,
        _ => Order(when),
    };

    /// <summary>Where in its year it ends, for comparing two of one year.</summary>
    private static int Order(When when) => when.Grain switch
    {
        Grain.Day => when.Number * 100 + when.Day,
        Grain.Decade => when.Number * 100 + when.Day * 10,
        Grain.HalfMonth => when.Number * 100 + when.Day * 15,
        Grain.Month => when.Number * 100 + 31,
        Grain.Quarter => when.Number * 300 + 31,
        Grain.Half => when.Number * 600 + 31,
        _ => 0,
    };
}
