using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Benchmarks;

/// <summary>
/// A round over 3,300 colleges × 40 obligations × 12 periods in memory: on a morning with nothing due, on the heaviest morning, and with
/// ten times as many colleges. The reference looks at every duty.
/// </summary>
internal static class RoundBenchmark
{
    private const int Obligations = 40;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.Provisional;

    // January is reported by all; the next stage of February (T-10) falls on the 15th.
    private static readonly DateOnly Quiet = new(2024, 2, 7);

    private static readonly DateOnly Heaviest = new(2024, 2, 29);

    public static int Run(string[] args)
    {
        var (colleges, tenfold) = (Register(3_300), Register(33_000));
        var quiet = Stopwatches.Median(() => Expect(0, Round(colleges, Quiet)));
        var large = Stopwatches.Median(() => Expect(0, Round(tenfold, Quiet)));
        var naive = Stopwatches.Median(() => Expect(0, LookAtEveryDuty(colleges, Quiet)), runs: 3);
        var heavy = Stopwatches.Median(() => Expect(3_300, Round(colleges, Heaviest)), runs: 5);
        var growth = large / quiet;

        Console.WriteLine($"round, 3,300 colleges × {Obligations} obligations × 12 periods, nothing due: {quiet.TotalMilliseconds:F3} ms (budget 50 ms), 1/{naive / quiet:F0} of looking at every duty ({naive.TotalMilliseconds:F0} ms)");
        Console.WriteLine($"round, ten times the colleges, nothing due: {large.TotalMilliseconds:F3} ms, × {growth:F2} (budget × 1.5)");
        Console.WriteLine($"round, 40 reports due today at each of 3,300 colleges: {heavy.TotalMilliseconds:F0} ms for 3,300 letters, × {heavy / naive:F2} of looking at every duty");
        return quiet.TotalMilliseconds <= 50 && growth <= 1.5 ? 0 : 1;
    }

    private static (DutyBoard Board, Dictionary<string, Person> Heads) Register(int colleges)
    {
        var ids = Enumerable.Range(0, colleges).Select(i => $"college-{i}").ToList();
        var rule = new MonthSteps(new DateOnly(2024, 1, 31), 1);
        var schedule = Enumerable.Range(1, Obligations)
            .Select(i => new Obligation($"{i}", "kirov", "1", "", "", ids, [], [], null, null, "", new Reading("", DeadlineKind.Recurring, rule, "", []), new Proof.Nothing()))
            .SelectMany(obligation => Schedule.Between(obligation, new(2023, 12, 8), Rulebook.Default, Calendar, new(2024, 1, 1), new(2024, 12, 31)).Select(due => (obligation, due)))
            .ToList();
        var board = new DutyBoard(schedule, Calendar, ReminderSettings.Default);
        var reported = new DutyHistory(DutyState.Reported, new(2024, 1, 31));
        foreach (var (obligation, due) in schedule.Where(pair => pair.due.Due.Month == 1))
        {
            foreach (var college in ids) board.Change(new DutyKey("kirov", obligation.Id, college, due.Due), reported);
        }

        return (board, ids.Select((id, i) => new Person(i + 1, i + 1, "", Role.Head, id)).ToDictionary(person => person.College!));
    }

    private static int Round((DutyBoard Board, Dictionary<string, Person> Heads) register, DateOnly day)
    {
        var now = new DateTimeOffset(day.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero);
        var desks = register.Board.Awake(day.AddDays(-1), day)
            .Select(college => new CollegeDesk(college, TimeZoneInfo.Utc, [register.Heads[college]], register.Board.OwedBy(college, day.AddDays(14)), []));
        return RoundPlanner.Plan(now, now.AddDays(-1), new TimeOnly(9, 0), desks, Calendar, ReminderSettings.Default).Letters.Count;
    }

    private static int LookAtEveryDuty((DutyBoard Board, Dictionary<string, Person> Heads) register, DateOnly day) =>
        register.Heads.Keys.Sum(college => register.Board.OwedBy(college, DateOnly.MaxValue).Count(duty => Stages.WakeOn(duty, day.AddDays(-1), Calendar, ReminderSettings.Default) <= day));

    private static void Expect(int letters, int planned)
    {
        if (letters != planned) throw new InvalidOperationException($"Expected {letters} letters, planned {planned}.");
    }
}
