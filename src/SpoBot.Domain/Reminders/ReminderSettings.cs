namespace SpoBot.Domain.Reminders;

/// <summary>When a duty is spoken of. All numbers of days are working days unless said otherwise.</summary>
/// <param name="Stages">How many days before the date a letter is due; an obligation may have its own.</param>
/// <param name="DailyWhenOverdue">Up to how many days of delay every day brings a letter; after that, the first working day of each week, so that old debts come in one letter.</param>
/// <param name="Escalations">After how many days of delay the coordinator hears, once each.</param>
/// <param name="WeekDays">How many calendar days ahead a letter looks, once it is written.</param>
/// <param name="QuietFrom">From this hour no round is run: whatever was missed waits for the next working morning.</param>
public sealed record ReminderSettings(
    IReadOnlyList<int> Stages, int DailyWhenOverdue, IReadOnlyList<int> Escalations, int WeekDays, TimeOnly QuietFrom)
{
    public static ReminderSettings Default { get; } = new([10, 5, 3, 1, 0], 10, [5, 10, 20], 7, new TimeOnly(21, 0));
}
