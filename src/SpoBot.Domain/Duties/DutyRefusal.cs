using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>Why a duty does not do what was asked. One table in Wording turns these into Russian.</summary>
public abstract record DutyRefusal : Refusal
{
    private DutyRefusal()
    {
    }

    /// <summary>Another college's duty, another coordinator's scope, or not this role's business. Says nothing more, by design.</summary>
    public sealed record NotYours : DutyRefusal;

    public sealed record AlreadyReported(long By, DateTimeOffset At) : DutyRefusal;

    public sealed record AlreadyAccepted(long By, DateTimeOffset At) : DutyRefusal;

    public sealed record AlreadyReturned(long By, DateTimeOffset At) : DutyRefusal;

    public sealed record AlreadyWaived(long By, DateTimeOffset At, string Ground) : DutyRefusal;

    public sealed record AlreadyNoticed(DateTimeOffset At) : DutyRefusal;

    /// <summary>The report was replaced by another one after it had been looked at.</summary>
    public sealed record ReportChanged : DutyRefusal;

    public sealed record NothingToWithdraw : DutyRefusal;

    /// <summary>No report waits: none was sent, or it was withdrawn.</summary>
    public sealed record NothingToDecide : DutyRefusal;

    public sealed record NothingToUndo : DutyRefusal;

    public sealed record TooLateToUndo(DateTimeOffset AcceptedAt) : DutyRefusal;

    public sealed record NothingToRestore : DutyRefusal;

    public sealed record ExtensionAlreadyAsked(long By, DateTimeOffset At, DateOnly Date) : DutyRefusal;

    public sealed record ExtensionAlreadyGranted(long By, DateTimeOffset At, DateOnly Date) : DutyRefusal;

    public sealed record ExtensionAlreadyRefused(long By, DateTimeOffset At) : DutyRefusal;

    public sealed record NoExtensionAsked : DutyRefusal;

    /// <summary>The new date must lie after this one.</summary>
    public sealed record DateNotLater(DateOnly Than) : DutyRefusal;

    /// <summary>A return, a request or a waiver without a word of why.</summary>
    public sealed record ReasonRequired : DutyRefusal;

    public sealed record ProofMissing(Proof Proof) : DutyRefusal;
}
