using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Domain.Nudges;

/// <summary>Who of those who owe is written to, and who is left out and why. Pure: everything it rests on is given.</summary>
public static class NudgePlanner
{
    /// <summary>A person is not nudged again sooner than this.</summary>
    public static TimeSpan CoolDown { get; } = TimeSpan.FromHours(20);

    /// <param name="owed">What is owed within the coordinator's scope, at least up to the selection's last day.</param>
    /// <param name="inGroup">The colleges of the chosen group; asked only for a group.</param>
    /// <param name="remindedToday">Whether a morning letter was queued for the person today.</param>
    public static NudgePlan Plan(
        DateTimeOffset now,
        DateOnly today,
        NudgeSelection selection,
        IEnumerable<DutyView> owed,
        IReadOnlySet<string> inGroup,
        Func<string, IReadOnlyList<Person>> peopleOf,
        Func<Person, bool> remindedToday,
        Func<Person, DateTimeOffset?> lastNudge)
    {
        var recipients = new List<NudgeRecipient>();
        var leftOut = new List<(College, LeftOut)>();
        foreach (var debts in owed.Where(view => IsMeant(view, selection, today, inGroup)).GroupBy(view => view.College.Id))
        {
            var college = debts.First().College;
            var people = peopleOf(college.Id);
            var written = Reminders.Recipients.Of(people, today);
            if (written.Count == 0)
            {
                leftOut.Add((college, people.Count == 0 ? LeftOut.NobodyConnected : people.Any(person => person.Reachable) ? LeftOut.OnLeave : LeftOut.Unreachable));
                continue;
            }

            var fresh = written.Where(person => (selection.AlsoReminded || !remindedToday(person)) && !IsCooling(lastNudge(person), now)).ToList();
            if (fresh.Count == 0)
                leftOut.Add((college, written.Any(person => IsCooling(lastNudge(person), now)) ? LeftOut.NudgedLately : LeftOut.RemindedToday));
            recipients.AddRange(fresh.Select(person => new NudgeRecipient(person, college, [.. debts])));
        }

        return new NudgePlan(recipients, leftOut);
    }

    private static bool IsMeant(DutyView view, NudgeSelection selection, DateOnly today, IReadOnlySet<string> inGroup)
    {
        if (!view.Duty.IsOwed)
            return false;
        return selection.Whom switch
        {
            NudgeWhom.Debtors => IsDue(view, today),
            NudgeWhom.Overdue => view.Duty.IsOverdue(today),
            NudgeWhom.DueWithin => view.Duty.Expected >= today && view.Duty.Expected <= today.AddDays(selection.Days),
            NudgeWhom.Obligation => view.Obligation.Document == selection.Document && view.Obligation.Id == selection.Item && view.Duty.Expected <= selection.Until(today),
            NudgeWhom.Group => inGroup.Contains(view.College.Id) && IsDue(view, today),
            NudgeWhom.Chosen => selection.Colleges?.Contains(view.College.Id) == true && IsDue(view, today),
            _ => throw new ArgumentOutOfRangeException(nameof(selection)),
        };
    }

    /// <summary>What was sent back is a debt whatever its date.</summary>
    private static bool IsDue(DutyView view, DateOnly today) => view.Duty.Expected <= today || view.Duty.State == DutyState.Returned;

    private static bool IsCooling(DateTimeOffset? last, DateTimeOffset now) => last is { } at && now - at < CoolDown;
}
