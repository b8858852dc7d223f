using SpoBot.Catalogs;
using SpoBot.Cli.Rehearsal;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;

namespace SpoBot.Benchmarks;

/// <summary>A year of the Kirov catalog, every letter rendered. The reference asks on every working day about every due date of every college.</summary>
internal static class RehearsalBenchmark
{
    private static readonly (DateOnly From, DateOnly To) Year = (new(2024, 1, 1), new(2024, 12, 31));

    public static int Run(string[] args)
    {
        var calendar = Seeds.Calendar().Value ?? throw new InvalidOperationException("The calendars in seeds/ have faults.");
        var catalog = CatalogFile.Load(Path.Combine(Seeds.Root, "kirov-2024.yaml"), calendar).Value ?? throw new InvalidOperationException("The Kirov catalog has faults.");
        var registry = new Registry([catalog]);

        var letters = 0;
        var calm = Stopwatches.Median(() => letters = Rehearse(registry, calendar, Behaviour.Diligent));
        var silentLetters = 0;
        var silent = Stopwatches.Median(() => silentLetters = Rehearse(registry, calendar, Behaviour.Silent), runs: 7);
        var naive = Stopwatches.Median(() => LookAtEveryDuty(registry, calendar), runs: 7);

        Console.WriteLine($"rehearsal, a year of Kirov, everybody reports in time: {calm.TotalMilliseconds:F0} ms for {letters} letters (budget 300 ms), × {calm / naive:F2} of looking at every duty on every day ({naive.TotalMilliseconds:F0} ms, no letter rendered)");
        Console.WriteLine($"rehearsal, a year of Kirov, nobody ever reports: {silent.TotalMilliseconds:F0} ms for {silentLetters} letters, × {silent / naive:F2}");
        return letters > 0 && calm.TotalMilliseconds <= 300 ? 0 : 1;
    }

    private static int Rehearse(Registry registry, WorkingCalendar calendar, Behaviour behaviour) =>
        Of(registry, calendar, behaviour).Letters().Count();

    private static int LookAtEveryDuty(Registry registry, WorkingCalendar calendar)
    {
        var rehearsal = Of(registry, calendar, Behaviour.Diligent);
        var board = new DutyBoard(rehearsal.Schedule, calendar, ReminderSettings.Default);
        var awake = 0;
        for (var day = Year.From; day <= Year.To; day = day.AddDays(1))
        {
            if (!calendar.IsWorking(day)) continue;
            foreach (var (college, _) in rehearsal.People.Heads)
                awake += board.OwedBy(college.Id, DateOnly.MaxValue).Count(duty => Stages.WakeOn(duty, day.AddDays(-1), calendar, ReminderSettings.Default) == day);
        }

        return awake;
    }

    private static Rehearsal Of(Registry registry, WorkingCalendar calendar, Behaviour behaviour) =>
        new(registry, calendar, ReminderSettings.Default, new TimeOnly(9, 0), Year.From, Year.To, behaviour);
}
