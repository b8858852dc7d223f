using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Ledger.News;

/// <summary>Something that other people must hear of at once. Who did it is named, so that nobody need ask.</summary>
internal abstract record Piece(string By)
{
    internal sealed record ReportAccepted(DutyView Duty, string By) : Piece(By);

    internal sealed record AcceptanceUndone(DutyView Duty, string By) : Piece(By);

    internal sealed record ReportReturned(DutyView Duty, string Remark, string By) : Piece(By);

    /// <summary>To those who decide it.</summary>
    internal sealed record ExtensionAsked(DutyView Duty, DateOnly Date, string Reason, string By) : Piece(By);

    internal sealed record DateExtended(DutyView Duty, DateOnly Date, string By) : Piece(By);

    internal sealed record ExtensionRefused(DutyView Duty, string? Remark, string By) : Piece(By);

    internal sealed record DutyWaived(DutyView Duty, string Ground, string By) : Piece(By);

    internal sealed record DutyRestored(DutyView Duty, string By) : Piece(By);

    /// <summary>To the others of the college.</summary>
    internal sealed record PersonJoined(Person Person, College? College) : Piece(Person.Name);

    /// <summary>To the coordinators. <paramref name="IsLast"/>: the college is left without anybody.</summary>
    /// <param name="Successor">Who took the college over from them.</param>
    internal sealed record PersonLeft(Person Person, College? College, bool IsLast, string? Successor, string By) : Piece(By);

    /// <summary>To the one who no longer gets letters and has not asked for it.</summary>
    internal sealed record YouWereLetGo(Person Person, College? College, string? Successor, string By) : Piece(By);

    /// <param name="ReportTo">Who gets the reports now, by name.</param>
    internal sealed record ObligationChanged(Obligation Before, Obligation Obligation, Document Document, string? ReportTo, string By) : Piece(By);

    internal sealed record ObligationStopped(Obligation Obligation, Document Document, string Ground, string By) : Piece(By);

    internal sealed record ObligationRestored(Obligation Obligation, Document Document, string By) : Piece(By);

    /// <summary>To the coordinators: an official calendar came, or was corrected.</summary>
    internal sealed record CalendarFollowed(IReadOnlyList<MovedObligation> Moved) : Piece("SpoBot");

    /// <summary>To the coordinators.</summary>
    internal sealed record CatalogApplied(Document Document, CatalogChange Change, string By) : Piece(By);
}
