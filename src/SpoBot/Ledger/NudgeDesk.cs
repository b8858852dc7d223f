using SpoBot.Domain.Nudges;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>Lays before the planner what it rests on.</summary>
internal sealed class NudgeDesk(IRegister register, IDutyViews views, IPeople people, ICampaigns campaigns)
{
    private const int FarthestReturned = 60;

    /// <param name="repeats">The nudge whose letters do not count as lately nudged, because this one makes up for them.</param>
    internal NudgePlan Plan(DateTimeOffset now, DateOnly today, NudgeSelection selection, string? scope, string? repeats = null)
    {
        var group = selection.Whom == NudgeWhom.Group
            ? register.Now.Registry.Catalog(selection.Document ?? "")?.Groups.FirstOrDefault(it => it.Id == selection.Item)?.Members.ToHashSet(StringComparer.Ordinal)
            : null;
        var until = selection.Whom is NudgeWhom.Debtors or NudgeWhom.Group or NudgeWhom.Chosen ? today.AddDays(FarthestReturned) : selection.Until(today);
        var nudged = campaigns.NudgedSince(now - NudgePlanner.CoolDown, repeats);
        return NudgePlanner.Plan(
            now,
            today,
            selection,
            views.Owed(until, scope),
            group ?? [],
            people.Of,
            person => campaigns.HasLetter(Morning.KeyOf(person.Id, today)),
            person => nudged.TryGetValue(person.Id, out var at) ? at : null);
    }
}
