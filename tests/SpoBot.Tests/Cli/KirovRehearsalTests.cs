using SpoBot.Catalogs;
using SpoBot.Cli.Rehearsal;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.Cli;

/// <summary>The year 2024 of the real resolution, letter by letter.</summary>
public sealed class KirovRehearsalTests
{
    private static readonly WorkingCalendar Calendar = Seeds.Calendar().Value!;

    private static readonly Registry Registry = new([CatalogFile.Load(Path.Combine(Seeds.Root, "kirov-2024.yaml"), Calendar).Value!]);

    private static readonly List<RehearsedLetter> Calm = Letters(new(2024, 1, 1), new(2024, 12, 31), Behaviour.Diligent);

    private static readonly List<RehearsedLetter> Silent = Letters(new(2024, 1, 1), new(2024, 12, 31), Behaviour.Silent);

    private static List<RehearsedLetter> Letters(DateOnly from, DateOnly to, Behaviour behaviour) => [.. Of(from, to, behaviour).Letters()];

    private static Rehearsal Of(DateOnly from, DateOnly to, Behaviour behaviour) => new(Registry, Calendar, ReminderSettings.Default, new TimeOnly(9, 0), from, to, behaviour);

    public static TheoryData<string> Years => ["calm", "silent"];

    [Fact]
    public void A_quarter_of_the_aviation_college() => Golden.Matches("kirov-aviation-quarter", Text(Letters(new(2023, 12, 8), new(2024, 4, 5), Behaviour.Diligent).Where(letter => letter.To.Id == "aviation")));

    [Fact]
    public void A_month_of_a_college_that_never_reports() => Golden.Matches("kirov-silent-february", Text(Letters(new(2024, 2, 1), new(2024, 2, 29), Behaviour.Silent).Where(letter => letter.To.Id == "crafts")));

    [Fact]
    public void A_month_of_the_ministrys_department() => Golden.Matches("kirov-department-april", Text(Calm.Where(letter => letter.To.Id == "opo" && letter.At.Month == 4)));

    [Fact]
    public void The_load_of_the_year()
    {
        var output = new StringWriter { NewLine = "\n" };
        LoadReport.Write(output, Of(new(2024, 1, 1), new(2024, 12, 31), Behaviour.Diligent), Registry, Calm);
        Golden.Matches("kirov-load", output.ToString());
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void In_any_year_letters_keep_the_rules_of_reminding(string year)
    {
        var letters = year == "calm" ? Calm : Silent;

        Assert.NotEmpty(letters);
        Assert.All(letters, letter => Assert.True(Calendar.IsWorking(DateOnly.FromDateTime(letter.At.DateTime)) && letter.At.TimeOfDay == TimeSpan.FromHours(9)));
        Assert.All(letters, letter => Assert.InRange(letter.Html.Length, 1, 4000));
        Assert.All(letters.GroupBy(letter => (letter.To.Id, letter.Role, letter.At.Date)), same => Assert.Single(same));
        var said = letters.Where(letter => letter.Role == Role.Head).SelectMany(letter => letter.Items.Select(item => (letter.To.Id, item)));
        Assert.All(said.GroupBy(it => it), same => Assert.Single(same));
    }

    [Fact]
    public void Everybody_hears_of_every_date_on_time_and_nobody_who_reports_hears_of_delay()
    {
        var heard = Calm.Where(letter => letter.Role == Role.Head).SelectMany(letter => letter.Items.Select(item => (letter.To.Id, item.Obligation, item.Due, item.Stage))).ToHashSet();
        var first = Calendar.NextOrSame(new(2024, 1, 1));
        var dates = Of(new(2024, 1, 1), new(2024, 12, 31), Behaviour.Diligent).Schedule.Where(pair => pair.Due.Expected >= first && pair.Due.Expected <= new DateOnly(2024, 12, 31)).ToList();

        Assert.True(dates.Count > 60);
        foreach (var (obligation, due) in dates)
            Assert.All(obligation.Executors, college => Assert.Contains((college, obligation.Id, (DateOnly?)due.Due, "T-0"), heard));
        Assert.DoesNotContain(heard, it => it.Stage.StartsWith("T+", StringComparison.Ordinal));
    }

    private static string Text(IEnumerable<RehearsedLetter> letters)
    {
        var output = new StringWriter { NewLine = "\n" };
        RehearsalText.Write(output, letters);
        return output.ToString();
    }
}
