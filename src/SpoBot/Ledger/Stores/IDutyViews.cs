using SpoBot.Domain.Duties;

namespace SpoBot.Ledger.Stores;

/// <summary>Duties as screens and the planner read them, always in order of the date that counts.</summary>
internal interface IDutyViews
{
    DutyView? One(long id);

    /// <summary>Everything that happened to a duty, oldest first.</summary>
    IReadOnlyList<Fact> HistoryOf(long id);

    /// <summary>A college's duties whose date lies between two days, whatever their state.</summary>
    IReadOnlyList<DutyView> OfCollege(string college, DateOnly from, DateOnly to);

    /// <summary>What a college owes (open or returned) up to a day.</summary>
    IReadOnlyList<DutyView> OwedBy(string college, DateOnly until);

    /// <summary>What a college has reported and nobody has decided.</summary>
    IReadOnlyList<DutyView> WaitingOf(string college);

    /// <summary>What everybody owes up to a day.</summary>
    IReadOnlyList<DutyView> Owed(DateOnly until, string? reportTo = null);

    /// <summary>Reports that wait for acceptance, the longest waiting first. Null = every addressee's.</summary>
    IReadOnlyList<DutyView> Reported(string? reportTo = null);

    /// <summary>Extension requests that wait for a decision.</summary>
    IReadOnlyList<DutyView> Asking(string? reportTo = null);

    /// <summary>All the duties of one obligation, whatever their state.</summary>
    IReadOnlyList<DutyView> OfObligation(string document, string obligation, DateOnly from, DateOnly to);

    /// <summary>Everybody's duties whose date lies between two days, whatever their state, in order of date, obligation and college.</summary>
    IReadOnlyList<DutyView> Between(DateOnly from, DateOnly to, string? reportTo = null);

    /// <summary>How many duties of each college stand where, of those whose date lies between two days.</summary>
    IReadOnlyList<CollegeCount> CountByCollege(DateOnly from, DateOnly to, DateOnly today, string? reportTo = null);

    IReadOnlyList<ObligationCount> CountByObligation(DateOnly from, DateOnly to, DateOnly today, string? reportTo = null);
}
