using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;

namespace SpoBot.Domain.Tests.Reminders;

/// <summary>A year with transferred days, a college, and short ways to say what it owes.</summary>
internal static class Days2024
{
    internal static readonly WorkingCalendar Worked = new([new CalendarYear(
        2024, "постановление № 1314", new DateOnly(2023, 8, 10),
        new HashSet<DateOnly>(
            Enumerable.Range(1, 8).Select(day => new DateOnly(2024, 1, day)).Concat(
                [new(2024, 2, 23), new(2024, 3, 8), new(2024, 4, 29), new(2024, 4, 30), new(2024, 5, 1), new(2024, 5, 9), new(2024, 5, 10), new(2024, 6, 12), new(2024, 11, 4), new(2024, 12, 30), new(2024, 12, 31)])),
        new HashSet<DateOnly>([new(2024, 4, 27), new(2024, 11, 2), new(2024, 12, 28)]))]);

    internal static readonly ReminderSettings Settings = ReminderSettings.Default;

    internal static readonly TimeZoneInfo Kirov = TimeZoneInfo.FindSystemTimeZoneById("Europe/Kirov");

    internal static readonly Person Anna = new(1, 101, "Анна", Role.Head, "avia");

    internal static readonly Person Boris = new(2, 102, "Борис", Role.Deputy, "avia");

    internal static DateOnly Day(string day) => DateOnly.Parse($"2024-{day}");

    internal static OwedDuty Owed(string expected, string obligation = "1.3", DutyState state = DutyState.Open, string college = "avia", int[]? stages = null, string? returnedOn = null) => new(
        new Duty(new DutyKey("kirov", obligation, college, Day(expected)), DueRole.Main, null, Day(expected), null, state),
        stages,
        returnedOn is null ? null : Day(returnedOn));

    internal static CollegeDesk Desk(params OwedDuty[] owed) => new("avia", Kirov, [Anna, Boris], owed, []);

    internal static MorningPlan Plan(this CollegeDesk desk, string today, string? served = null, Person? person = null) =>
        MorningPlanner.Plan(Day(today), person ?? Anna, desk, served is null ? Day(today).AddDays(-1) : Day(served), Worked, Settings);

    internal static string[] Lines(this Morning? letter) =>
        letter is null ? [] : [.. letter.Items.Select(item => $"{item.Section} {item.Obligation} {item.Step}{(item.IsDue ? "" : " за компанию")}")];
}
