using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>An expected «no», as a value. One table in Wording turns them into Russian.</summary>
public abstract record Refusal
{
    private Refusal()
    {
    }

    /// <summary>Another college's duty, another coordinator's scope, or not this role's business. Says nothing more, by design.</summary>
    public sealed record NotYours : Refusal;

    public sealed record AlreadyReported(long By, DateTimeOffset At) : Refusal;

    public sealed record AlreadyAccepted(long By, DateTimeOffset At) : Refusal;

    public sealed record AlreadyReturned(long By, DateTimeOffset At) : Refusal;

    public sealed record AlreadyWaived(long By, DateTimeOffset At, string Ground) : Refusal;

    public sealed record AlreadyNoticed(DateTimeOffset At) : Refusal;

    /// <summary>The report was replaced by another one after it had been looked at.</summary>
    public sealed record ReportChanged : Refusal;

    public sealed record NothingToWithdraw : Refusal;

    /// <summary>No report waits: none was sent, or it was withdrawn.</summary>
    public sealed record NothingToDecide : Refusal;

    public sealed record NothingToUndo : Refusal;

    public sealed record TooLateToUndo(DateTimeOffset AcceptedAt) : Refusal;

    public sealed record NothingToRestore : Refusal;

    public sealed record ExtensionAlreadyAsked(long By, DateTimeOffset At, DateOnly Date) : Refusal;

    public sealed record ExtensionAlreadyGranted(long By, DateTimeOffset At, DateOnly Date) : Refusal;

    public sealed record ExtensionAlreadyRefused(long By, DateTimeOffset At) : Refusal;

    public sealed record NoExtensionAsked : Refusal;

    /// <summary>The new date must lie after this one.</summary>
    public sealed record DateNotLater(DateOnly Than) : Refusal;

    /// <summary>A return, a request or a waiver without a word of why.</summary>
    public sealed record ReasonRequired : Refusal;

    public sealed record ProofMissing(Proof Proof) : Refusal;
}
