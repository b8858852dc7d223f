using SpoBot.Domain.People;

namespace SpoBot.Domain.Duties;

/// <summary>Whether a command is allowed, and what it makes happen. Rights come first: whoever may not act learns nothing else.</summary>
public static class DutyDecisions
{
    public static TimeSpan UndoWindow { get; } = TimeSpan.FromDays(1);

    /// <param name="now">The moment of the decision, in the college's offset, so that «today» is its own day.</param>
    public static Decision Decide(DutyCase duty, DutyCommand command, DateTimeOffset now, Person person)
    {
        if (command.Duty != duty.Key) throw new ArgumentException($"The command is about {command.Duty}, not {duty.Key}.", nameof(command));

        var history = duty.History;
        return command switch
        {
            DutyCommand.Report or DutyCommand.Withdraw or DutyCommand.AskExtension or DutyCommand.Notice
                => person.ActsFor(duty.College) ? OfCollege(duty, history, command, now, person.Id) : No(new DutyRefusal.NotYours()),
            _ => person.Oversees(duty.Obligation.ReportTo) ? OfCoordinator(history, command, now, person.Id) : No(new DutyRefusal.NotYours()),
        };
    }

    private static Decision OfCollege(DutyCase duty, DutyHistory history, DutyCommand command, DateTimeOffset now, long by) => command switch
    {
        DutyCommand.Report report => Closed(history) is { } closed ? No(closed)
            : report.Content.Satisfies(duty.Obligation.Proof) ? Yes(history, new DutyFact.Reported(report.Content, by, now))
            : No(new DutyRefusal.ProofMissing(duty.Obligation.Proof)),

        DutyCommand.Withdraw => history.State switch
        {
            DutyState.Reported => Yes(history, new DutyFact.Withdrawn(by, now)),
            DutyState.Accepted or DutyState.Waived => No(Closed(history)!),
            _ => No(new DutyRefusal.NothingToWithdraw()),
        },

        DutyCommand.AskExtension ask => Closed(history) is { } closed ? No(closed)
            : history.Asked is { } asked ? No(new DutyRefusal.ExtensionAlreadyAsked(asked.By, asked.At, asked.Date))
            : string.IsNullOrWhiteSpace(ask.Reason) ? No(new DutyRefusal.ReasonRequired())
            : NotLater(history, ask.Date, now) is { } refusal ? No(refusal)
            : Yes(history, new DutyFact.ExtensionAsked(ask.Date, ask.Reason, by, now)),

        DutyCommand.Notice => duty.Facts.FirstOrDefault(f => f is DutyFact.Noticed && f.By == by) is { } seen
            ? No(new DutyRefusal.AlreadyNoticed(seen.At))
            : Yes(history, new DutyFact.Noticed(by, now)),

        _ => throw new InvalidOperationException($"Unknown command {command.GetType().Name}."),
    };

    private static Decision OfCoordinator(DutyHistory history, DutyCommand command, DateTimeOffset now, long by) => command switch
    {
        DutyCommand.Accept accept => Undecided(history, accept.Seen) is { } refusal ? No(refusal) : Yes(history, new DutyFact.Accepted(by, now)),

        DutyCommand.Return back => Undecided(history, back.Seen) is { } refusal ? No(refusal)
            : string.IsNullOrWhiteSpace(back.Remark) ? No(new DutyRefusal.ReasonRequired())
            : Yes(history, new DutyFact.Returned(back.Remark, by, now)),

        DutyCommand.UndoAcceptance => history.State != DutyState.Accepted ? No(new DutyRefusal.NothingToUndo())
            : now - history.Last!.At > UndoWindow ? No(new DutyRefusal.TooLateToUndo(history.Last.At))
            : Yes(history, new DutyFact.AcceptanceUndone(by, now)),

        DutyCommand.Extend extend => Closed(history) is { } closed ? No(closed)
            : (extend.Date ?? history.Asked?.Date) is not { } date ? No(NotAsked(history))
            : NotLater(history, date, now) is { } refusal ? No(refusal)
            : Yes(history, new DutyFact.Extended(date, by, now)),

        DutyCommand.RefuseExtension refuse => Closed(history) is { } closed ? No(closed)
            : history.Asked is null ? No(NotAsked(history))
            : Yes(history, new DutyFact.ExtensionRefused(refuse.Remark, by, now)),

        DutyCommand.Waive waive => history.State is DutyState.Accepted or DutyState.Waived ? No(Closed(history)!)
            : string.IsNullOrWhiteSpace(waive.Ground) ? No(new DutyRefusal.ReasonRequired())
            : Yes(history, new DutyFact.Waived(waive.Ground, by, now)),

        DutyCommand.Restore => history.State == DutyState.Waived ? Yes(history, new DutyFact.Restored(by, now)) : No(new DutyRefusal.NothingToRestore()),

        _ => throw new InvalidOperationException($"Unknown command {command.GetType().Name}."),
    };

    /// <summary>Why nothing more is awaited from the college; null while something is.</summary>
    private static DutyRefusal? Closed(DutyHistory history) => history.State switch
    {
        DutyState.Reported => new DutyRefusal.AlreadyReported(history.Report!.By, history.Report.At),
        DutyState.Accepted => new DutyRefusal.AlreadyAccepted(history.Last!.By, history.Last.At),
        DutyState.Waived => new DutyRefusal.AlreadyWaived(history.Last!.By, history.Last.At, ((DutyFact.Waived)history.Last).Ground),
        _ => null,
    };

    /// <summary>Why there is no report to accept or return, or not the one that was looked at.</summary>
    private static DutyRefusal? Undecided(DutyHistory history, int? seen) => history.State switch
    {
        DutyState.Reported => seen is { } number && number != history.Reports ? new DutyRefusal.ReportChanged() : null,
        DutyState.Returned when history.Last is DutyFact.Returned back => new DutyRefusal.AlreadyReturned(back.By, back.At),
        DutyState.Open or DutyState.Returned => new DutyRefusal.NothingToDecide(),
        _ => Closed(history),
    };

    private static DutyRefusal NotAsked(DutyHistory history) => history.ExtensionDecision switch
    {
        DutyFact.Extended granted => new DutyRefusal.ExtensionAlreadyGranted(granted.By, granted.At, granted.Date),
        DutyFact.ExtensionRefused refused => new DutyRefusal.ExtensionAlreadyRefused(refused.By, refused.At),
        _ => new DutyRefusal.NoExtensionAsked(),
    };

    private static DutyRefusal.DateNotLater? NotLater(DutyHistory history, DateOnly date, DateTimeOffset now)
    {
        var yesterday = DateOnly.FromDateTime(now.DateTime).AddDays(-1);
        if (date <= history.Expected) return new DutyRefusal.DateNotLater(history.Expected);
        return date <= yesterday ? new DutyRefusal.DateNotLater(yesterday) : null;
    }

    private static Decision.Done Yes(DutyHistory history, DutyFact fact) => new([fact], history.With(fact));

    private static Decision.Refused No(DutyRefusal why) => new(why);
}
