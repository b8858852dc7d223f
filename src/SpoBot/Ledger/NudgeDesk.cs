using SpoBot.Domain.Nudges;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>Lays before the planner what it rests on.</summary>
internal sealed class NudgeDesk(IRegister register, IDutyViews views, IPeople people, ICampaigns campaigns)
{
    // Sent back is a debt whatever its date.
    private const int FarthestReturned = 60;

    internal NudgePlan Plan(DateTimeOffset now, DateOnly today, NudgeSelection selection, string? scope)
    {
        var group = selection.Whom == NudgeWhom.Group
            ? register.Now.Registry.Catalog(selection.Document ?? "")?.Groups.FirstOrDefault(it => it.Id == selection.Item)?.Members.ToHashSet(StringComparer.Ordinal)
            : null;
        var until = selection.Whom == NudgeWhom.Debtors ? today.AddDays(FarthestReturned) : selection.Until(today);
        var nudged = campaigns.NudgedSince(now - NudgePlanner.CoolDown);
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
