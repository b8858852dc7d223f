using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Discipline;

public sealed class JudgeTests
{
    private const long Anna = 7;
    private const long Galina = 9;

    private static readonly TimeZoneInfo Moscow = TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow");

    // A Wednesday.
    private static readonly DateOnly Due = new(2024, 1, 31);

    private static readonly IReadOnlyList<Stay> Connected = [new(At("2023-12-01 12:00"), null, true)];

    public static TheoryData<string, string, Standing, int> Stories => new()
    {
        { "nothing yet, the evening of the date", "now 2024-01-31 23:59", Standing.Ahead, 0 },
        { "nothing, the next morning", "now 2024-02-01 00:00", Standing.Missed, 1 },
        { "nothing, a week later", "now 2024-02-07 12:00", Standing.Missed, 5 },
        { "reported ahead of the date", "reported 2024-01-20 10:00; now 2024-01-21 10:00", Standing.OnTime, 0 },
        { "reported in the last minute", "reported 2024-01-31 23:59; now 2024-03-01 10:00", Standing.OnTime, 0 },
        { "reported the next morning", "reported 2024-02-01 00:01; now 2024-03-01 10:00", Standing.Late, 1 },
        { "reported on a Saturday after the date", "reported 2024-02-03 10:00; now 2024-03-01 10:00", Standing.Late, 2 },
        { "sent back after the date and mended", "reported 2024-01-30 10:00; returned 2024-02-05 10:00; reported 2024-02-06 10:00; now 2024-03-01 10:00", Standing.OnTime, 0 },
        { "sent back after the date and not mended", "reported 2024-01-30 10:00; returned 2024-02-05 10:00; now 2024-02-07 10:00", Standing.Missed, 5 },
        { "sent back before the date and mended after it", "reported 2024-01-20 10:00; returned 2024-01-22 10:00; reported 2024-02-02 10:00; now 2024-03-01 10:00", Standing.Late, 2 },
        { "sent back on the last day and mended after it", "reported 2024-01-31 10:00; returned 2024-01-31 16:00; reported 2024-02-02 10:00; now 2024-03-01 10:00", Standing.OnTime, 0 },
        { "taken back by its sender after the date", "reported 2024-01-30 10:00; withdrawn 2024-02-01 10:00; reported 2024-02-02 10:00; now 2024-03-01 10:00", Standing.Late, 2 },
        { "accepted", "reported 2024-01-30 10:00; accepted 2024-02-15 10:00; now 2024-03-01 10:00", Standing.OnTime, 0 },
        { "taken off control", "waived 2024-02-15 10:00; now 2024-03-01 10:00", Standing.Excused, 0 },
    };

    [Theory]
    [MemberData(nameof(Stories))]
    public void A_duty_counts_as_where_its_report_lay_when_its_time_ran_out(string story, string told, Standing standing, int days)
    {
        var (facts, now) = Read(told);
        Assert.Equal((story, new Judgement(standing, days)), (story, Judged(facts, now)));
    }

    [Fact]
    public void A_date_on_a_saturday_is_kept_by_a_report_on_sunday()
    {
        var (facts, now) = Read("reported 2024-02-04 20:00; now 2024-03-01 10:00");
        Assert.Equal(Standing.OnTime, Judged(facts, now, expected: new DateOnly(2024, 2, 3)).Standing);
    }

    [Fact]
    public void An_extended_date_is_the_one_that_counts()
    {
        var (facts, now) = Read("reported 2024-02-09 10:00; now 2024-03-01 10:00");
        Assert.Equal(Standing.OnTime, Judged([new DutyFact.Extended(new DateOnly(2024, 2, 9), Galina, At("2024-01-31 10:00")), .. facts], now, expected: new DateOnly(2024, 2, 9)).Standing);
    }

    [Fact]
    public void The_colleges_own_clock_says_when_the_day_is_over()
    {
        var (facts, now) = Read("reported 2024-02-01 00:30; now 2024-03-01 10:00");
        Assert.Equal(Standing.OnTime, Judged(facts, now, zone: TimeZoneInfo.FindSystemTimeZoneById("Europe/Kaliningrad")).Standing);
    }

    [Fact]
    public void Nobody_connected_is_kept_apart_from_being_late()
    {
        var (_, now) = Read("now 2024-02-07 12:00");
        Assert.Equal(Standing.NotConnected, Judged([], now, stays: [], notices: []).Standing);
        Assert.Equal(Standing.NotConnected, Judged([], now, stays: [new(At("2024-01-31 10:00"), null, true)], notices: []).Standing);
        Assert.Equal(Standing.NotConnected, Judged([], now, stays: [new(At("2023-12-01 10:00"), At("2024-01-10 10:00"), true)], notices: []).Standing);
    }

    [Fact]
    public void Who_was_there_and_never_told_in_time_is_not_blamed()
    {
        var (_, now) = Read("now 2024-02-07 12:00");
        Assert.Equal(Standing.NotTold, Judged([], now, notices: []).Standing);
        Assert.Equal(Standing.NotTold, Judged([], now, notices: [Letter(NoticeState.Unknown, "2024-01-30 09:00"), Letter(NoticeState.Outlived, "2024-01-31 09:00")]).Standing);
        Assert.Equal(Standing.NotTold, Judged([], now, notices: [Letter(NoticeState.Delivered, "2024-02-01 09:00")]).Standing);
    }

    [Fact]
    public void Who_shut_the_bot_out_or_showed_that_they_knew_answers_for_it()
    {
        var (facts, now) = Read("noticed 2024-01-30 10:00; now 2024-02-07 12:00");
        Assert.Equal(Standing.Missed, Judged(facts, now, notices: []).Standing);
        Assert.Equal(Standing.Missed, Judged([], now, stays: [new(At("2023-12-01 12:00"), At("2024-01-10 12:00"), true), new(At("2024-01-10 12:00"), null, false)], notices: []).Standing);
    }

    [Fact]
    public void A_tally_counts_each_duty_once_and_the_share_is_of_what_a_college_answers_for()
    {
        var all = Tally.Of(Enum.GetValues<Standing>());
        Assert.Equal((7, 3, 33), (all.All, all.Judged, all.Percent));
        Assert.Null(Tally.Of([Standing.Excused, Standing.Ahead]).Percent);
    }

    [Theory]
    [InlineData("2024-01-01", 2024, 1)]
    [InlineData("2024-03-31", 2024, 1)]
    [InlineData("2024-04-01", 2024, 2)]
    [InlineData("2024-12-31", 2024, 4)]
    public void A_quarter_is_three_months(string day, int year, int number)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day));
        Assert.Equal(new Quarter(year, number), quarter);
        Assert.Equal(quarter, quarter.Next.Previous);
        Assert.Equal(quarter.To.AddDays(1), quarter.Next.From);
    }

    private static Judgement Judged(
        IReadOnlyList<DutyFact> facts, DateTimeOffset now, DateOnly? expected = null, TimeZoneInfo? zone = null, IReadOnlyList<Stay>? stays = null, IReadOnlyList<Notice>? notices = null)
    {
        var date = expected ?? Due;
        var state = DutyHistory.Fold(date, facts).State;
        var document = new Document("forum", "Форум", new DateOnly(2023, 12, 8), [2024]);
        var obligation = new Obligation(
            "1.1", "forum", "1", "План", "План", ["aviation"], [], [], "opo", null, "31.01.2024", new Reading("", DeadlineKind.OneOff, new FixedDates([]), "", []), new Proof.Nothing());
        var college = new College("aviation", "", "Авиационный техникум");
        var view = new DutyView(1, new Duty(new DutyKey("forum", "1.1", "aviation", Due), DueRole.Main, null, date, null, state), obligation, document, college);
        var file = new DutyFile(view, At("2023-12-10 10:00"), [.. facts.Select(fact => new Fact(fact, ""))], notices ?? [Letter(NoticeState.Delivered, "2024-01-17 09:00")]);
        return Judge.Of(file, stays ?? Connected, now, zone ?? Moscow, WorkingCalendar.Provisional);
    }

    private static Notice Letter(NoticeState state, string at) => new("Анна", Role.Head, NoticeKind.Morning, state, At(at), At(at));

    private static (IReadOnlyList<DutyFact> Facts, DateTimeOffset Now) Read(string told)
    {
        var facts = new List<DutyFact>();
        foreach (var part in told.Split("; "))
        {
            var at = At(part[(part.IndexOf(' ') + 1)..]);
            switch (part.Split(' ')[0])
            {
                case "now": return (facts, at);
                case "reported": facts.Add(new DutyFact.Reported(ReportContent.Done, Anna, at)); break;
                case "withdrawn": facts.Add(new DutyFact.Withdrawn(Anna, at)); break;
                case "returned": facts.Add(new DutyFact.Returned("Нет подписи", Galina, at)); break;
                case "accepted": facts.Add(new DutyFact.Accepted(Galina, at)); break;
                case "waived": facts.Add(new DutyFact.Waived("Приказ", Galina, at)); break;
                case "noticed": facts.Add(new DutyFact.Noticed(Anna, at)); break;
                default: throw new ArgumentException(part, nameof(told));
            }
        }

        throw new ArgumentException("A story ends with «now»", nameof(told));
    }

    private static DateTimeOffset At(string local)
    {
        var moment = DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
        return new DateTimeOffset(moment, Moscow.GetUtcOffset(moment));
    }
}
