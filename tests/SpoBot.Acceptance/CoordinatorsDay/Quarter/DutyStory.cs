using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>What the test itself remembers of one duty; nothing in it is read from the bot.</summary>
internal sealed class DutyStory(Obligation obligation, College college, Character character, DateOnly due, DateOnly? connectedOn)
{
    internal Obligation Obligation => obligation;

    internal College College => college;

    internal Character Character => character;

    internal DateOnly Due => due;

    internal DateOnly Expected => Extended ?? due;

    internal DateOnly? Extended { get; private set; }

    internal string State { get; private set; } = "Отчёта нет";

    internal DateOnly? FirstReport { get; private set; }

    internal DateOnly? LastReport { get; private set; }

    internal int Returns { get; private set; }

    internal DateOnly? ReturnedOn { get; private set; }

    internal string? DecidedBy { get; private set; }

    internal bool IsReported => LastReport is not null && ReturnedOn is null;

    internal void Reported(DateOnly on) => (State, FirstReport, LastReport, ReturnedOn, DecidedBy) = ("Ждёт решения", FirstReport ?? on, on, null, null);

    internal void Accepted(string by) => (State, DecidedBy) = ("Принят", by);

    internal void Returned(DateOnly on, string by) => (State, ReturnedOn, Returns, DecidedBy) = ("Возвращён на доработку", on, Returns + 1, by);

    internal void ExtendedTo(DateOnly date) => Extended = date;

    /// <summary>How it must count on a day, told in days.</summary>
    internal string StandingOn(DateOnly today, WorkingCalendar calendar)
    {
        var late = calendar.Add(Expected, 1);
        if (IsReported && FirstReport < late)
            return "вовремя";
        if (!IsReported && today < late)
            return "срок впереди";
        return connectedOn is not { } day || day >= Expected ? "никто не подключён" : IsReported ? "с опозданием" : "не сдано";
    }
}
