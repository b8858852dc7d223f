namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>Words that give the other pieces a role, or say that there is no date.</summary>
internal sealed partial class PhraseParser
{
    private int ParseSignal(int i)
    {
        switch (Kind(i))
        {
            case T.Then: return Say(SignalKind.Then, i + 1);
            case T.Report: return Kind(i + 1) == T.Dash && Kind(i + 2) == T.Unknown ? i + 1 : Say(SignalKind.Report, i + 1);
            case T.Interim: return Say(SignalKind.Interim, i + 1);
            case T.Final: return Say(SignalKind.Final, i + 1);
            case T.Stage: return Say(SignalKind.Stage, Kind(i + 1) == T.Number ? i + 2 : i + 1);
            case T.Constant: return Say(SignalKind.Constant, i + 1);
            case T.OnDemand when _lead is Lead.In or Lead.On or Lead.NotLater: return i + 1;
            case T.OnDemand: return Say(SignalKind.Event, i + 1);
            case T.At when Kind(i + 1) is T.Unknown or T.OnDemand: return Say(SignalKind.MaybeEvent, i + 2);
            case T.Urgent: return Say(SignalKind.Urgent, i + 1);
            case T.Agreement: return Say(SignalKind.AskUnlessDated, i + 1, "какой срок согласован");
            case T.Tentative: return Say(SignalKind.Tentative, i + 1);
            case T.Condition: return Say(SignalKind.Condition, i + 1);
            case T.Except: return ParseExcept(i);
            case T.Absent: return Say(SignalKind.Absent, i + 1);
            case T.Season: return Say(SignalKind.AskUnlessDated, i + 1, "какими датами ограничено это время года");
            case T.Term: return Say(SignalKind.AskUnlessDated, i + 1, "когда кончается этот учебный период");
            case T.Blank: return Say(SignalKind.Ask, i + 1, Unfilled);
            case T.BadDate: return Say(SignalKind.Ask, i + 1, Impossible);
            case T.OneAndHalf: return Say(SignalKind.Ask, i + 1, "сколько это дней");
            case T.ToBeSettled: return Say(SignalKind.AskUnlessDated, i + 1, "какой срок назначен");
            case T.According: return ParseAccording(i);
            case T.Whole: return ParseWhole(i);
            case T.PeriodWord or T.Deadline: return ParsePeriodWord(i);
            case T.Settled: return ParseSettled(i);
            case T.Unknown: return ParseUnknown(i);
            default: return i + 1;
        }
    }

    public const string Unfilled = "какая дата верна: она не заполнена или оборвана";

    public const string Impossible = "какая дата верна: такой нет в календаре";

    private int ParseAccording(int i)
    {
        for (var next = i + 1; next < i + 5; next++)
        {
            if (Kind(next) is T.Schedule)
                return Say(SignalKind.AskUnlessDated, next + 1, "какие сроки в этом графике (плане)");
            if (Kind(next) is not (T.Unknown or T.Settled or T.From or T.This))
                break;
        }

        return i + 1;
    }

    /// <summary>«весь период», «в течение всего срока»; in «всего года» the word adds nothing.</summary>
    private int ParseWhole(int i) => Kind(i + 1) is T.PeriodWord or T.Deadline ? Say(SignalKind.Constant, i + 2) : i + 1;

    private int ParsePeriodWord(int i)
    {
        if (Kind(i + 1) is T.Unknown && _lead is Lead.In or Lead.On or Lead.Within)
            return Say(_lead == Lead.Within ? SignalKind.Constant : SignalKind.MaybeEvent, i + 2);
        return i + 1;
    }

    /// <summary>«в установленные сроки», «в отдельные сроки»; «в установленном порядке» says nothing about time.</summary>
    private int ParseSettled(int i)
    {
        if (Kind(i + 1) == T.Deadline || (i > 0 && Kind(i - 1) == T.Deadline) || (Kind(i - 1) == T.Comma && i > 1 && Kind(i - 2) == T.Deadline))
            return Say(SignalKind.AskUnlessDated, i + 1, "какой срок установлен");
        if (Kind(i + 1) == T.Schedule)
            return Say(SignalKind.AskUnlessDated, i + 2, "какие сроки в этом графике (плане)");
        return i + 1;
    }

    /// <summary>«до проведения …», «после получения …» wait for an event; other unknown words are passed over.</summary>
    private int ParseUnknown(int i)
    {
        var isEvent = _lead is Lead.By or Lead.After or Lead.NotLater or Lead.Via && _offset is null;
        return Say(isEvent ? SignalKind.MaybeEvent : SignalKind.Words, i + 1);
    }
}
