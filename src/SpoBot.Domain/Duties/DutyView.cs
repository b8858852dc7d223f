using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>A duty as a screen needs it: the short number that buttons carry, where it stands, and the item it comes from.</summary>
/// <param name="Id">The store's own number of the duty; meaningless outside it.</param>
/// <param name="LastReport">What was reported last and by whom, if anything was.</param>
/// <param name="Remark">Why the last report was returned.</param>
/// <param name="ExtensionAsked">The date asked for, while the request waits for a decision.</param>
/// <param name="NoticedBy">Who of the college has confirmed taking notice.</param>
public sealed record DutyView(
    long Id,
    Duty Duty,
    Obligation Obligation,
    Document Document,
    College College,
    ReportView? LastReport = null,
    string? Remark = null,
    DateOnly? ExtensionAsked = null,
    IReadOnlyList<string>? NoticedBy = null);
