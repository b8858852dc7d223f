using SpoBot.Domain.Discipline;

namespace SpoBot.Ledger.Stores;

/// <summary>Duties with everything on record about them, for statistics, exports and proof of notice.</summary>
internal interface IDutyFiles
{
    DutyFile? One(long id);

    /// <summary>Those whose date that counts lies between two days, in order of date, obligation and college. Null = every addressee's.</summary>
    IReadOnlyList<DutyFile> Between(DateOnly from, DateOnly to, string? reportTo = null);

    /// <summary>When people of each college were connected and could be written to.</summary>
    IReadOnlyDictionary<string, IReadOnlyList<Stay>> Stays();
}
