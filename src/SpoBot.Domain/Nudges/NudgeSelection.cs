namespace SpoBot.Domain.Nudges;

/// <summary>Which debts a bulk reminder is about.</summary>
public enum NudgeWhom
{
    /// <summary>Everything overdue, due today, or sent back.</summary>
    Debtors,

    Overdue,

    /// <summary>Due within so many days from today, and not overdue.</summary>
    DueWithin,

    Obligation,

    Group,

    Chosen,
}

/// <summary>Whom a coordinator wants to remind. Only what they oversee is ever looked at.</summary>
/// <param name="Days">For <see cref="NudgeWhom.DueWithin"/>.</param>
/// <param name="Document">For <see cref="NudgeWhom.Obligation"/> and <see cref="NudgeWhom.Group"/>.</param>
/// <param name="Item">The obligation's or the group's id.</param>
/// <param name="Colleges">For <see cref="NudgeWhom.Chosen"/>.</param>
/// <param name="AlsoReminded">Whether to write also to those who had a morning letter today.</param>
public sealed record NudgeSelection(
    NudgeWhom Whom, int Days = 0, string? Document = null, string? Item = null, IReadOnlyList<string>? Colleges = null, bool AlsoReminded = false)
{
    /// <summary>How far ahead debts are looked for.</summary>
    public DateOnly Until(DateOnly today) => Whom switch
    {
        NudgeWhom.Debtors => today,
        NudgeWhom.Overdue => today.AddDays(-1),
        NudgeWhom.DueWithin => today.AddDays(Days),
        _ => today.AddDays(30),
    };
}
