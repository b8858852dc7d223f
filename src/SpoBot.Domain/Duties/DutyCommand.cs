namespace SpoBot.Domain.Duties;

/// <summary>What a person wants to do with a duty. Whether they may is decided by <see cref="DutyDecisions"/>.</summary>
public abstract record DutyCommand(DutyKey Duty) : Command
{
    public sealed record Report(DutyKey Duty, ReportContent Content) : DutyCommand(Duty);

    public sealed record Withdraw(DutyKey Duty) : DutyCommand(Duty);

    /// <param name="Seen">Which report the coordinator looked at (<see cref="DutyHistory.Reports"/>); null = whichever stands.</param>
    public sealed record Accept(DutyKey Duty, int? Seen = null) : DutyCommand(Duty);

    /// <summary>Possible for a day after the acceptance.</summary>
    public sealed record UndoAcceptance(DutyKey Duty) : DutyCommand(Duty);

    /// <param name="Seen">As in <see cref="Accept"/>.</param>
    public sealed record Return(DutyKey Duty, string Remark, int? Seen = null) : DutyCommand(Duty);

    public sealed record AskExtension(DutyKey Duty, DateOnly Date, string Reason) : DutyCommand(Duty);

    /// <param name="Date">Null = the date that was asked for; a date alone extends without having been asked.</param>
    public sealed record Extend(DutyKey Duty, DateOnly? Date = null) : DutyCommand(Duty);

    public sealed record RefuseExtension(DutyKey Duty, string? Remark = null) : DutyCommand(Duty);

    public sealed record Waive(DutyKey Duty, string Ground) : DutyCommand(Duty);

    public sealed record Restore(DutyKey Duty) : DutyCommand(Duty);

    public sealed record Notice(DutyKey Duty) : DutyCommand(Duty);
}
