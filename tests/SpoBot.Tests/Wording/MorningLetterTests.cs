using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Wording;

namespace SpoBot.Tests.Wording;

public sealed class MorningLetterTests
{
    private static readonly DateOnly Today = new(2024, 4, 8);

    private static readonly Period SecondQuarter = new(new(2024, 4, 1), new(2024, 6, 30));

    private static DateOnly Day(string day) => DateOnly.Parse($"2024-{day}");

    private static Obligation Item(string id, string title, Proof? proof = null, string deadline = "постоянно") => new(
        id, "kirov", "1", title, title, ["avia"], ["ПОО"], [], "opo", null, deadline,
        new Reading(deadline, DeadlineKind.Ongoing, new WithoutDates(DeadlineKind.Ongoing), deadline, []), proof ?? new Proof.Text());

    private static MorningLine Line(
        MorningSection section, string id, string title, string due, int position, Proof? proof = null, string? expected = null, string? extended = null,
        DueRole role = DueRole.Main, Period? period = null, string? remark = null, bool isNew = false)
    {
        var duty = new Duty(
            new DutyKey("kirov", id, "avia", Day(due)), role, period, Day(extended ?? expected ?? due), extended is null ? null : Day(extended),
            section == MorningSection.Returned ? DutyState.Returned : DutyState.Open);
        return new MorningLine(
            new MorningItem(section, "kirov", id, duty, new Stage(position), new Stage(position), true, isNew), Item(id, title, proof), $"1r.{id}", remark);
    }

    private static Morning Of(IEnumerable<MorningLine> lines, Outage? outage = null, int? provisional = null) =>
        new("morning/1/2024-04-08", 1, "avia", Today, [.. lines.Select(line => line.Item)], outage, provisional);

    [Fact]
    public void One_thing_due_today()
    {
        MorningLine[] lines = [Line(MorningSection.Today, "1.1", "Предложения о новых программах", "04-08", 0)];

        Golden.Matches("one-thing-today", MorningLetter.Render(Of(lines), lines));
    }

    [Fact]
    public void Every_section_in_its_order()
    {
        MorningLine[] lines =
        [
            Line(MorningSection.Overdue, "1.1", "Предложения о новых программах", "04-01", 5),
            Line(MorningSection.Overdue, "1.4", "Обучение на беспилотниках", "04-05", 1, new Proof.Nothing(), role: DueRole.Interim),
            Line(MorningSection.Today, "2.3", "Профориентация <школьников> & родителей", "04-08", 0, new Proof.File(), period: new Period(Day("03-01"), Day("03-31"))),
            Line(MorningSection.Returned, "3.1", "Заявка на кластер", "04-12", -4, remark: "Нет таблицы <2>.\nПриложите, пожалуйста."),
            Line(MorningSection.Week, "5.1", "План мероприятий", "04-13", -4, expected: "04-12", isNew: true),
            Line(MorningSection.Week, "6.3", "Контингент студентов с ОВЗ", "03-29", -3, extended: "04-11"),
            Line(MorningSection.Ahead, "9.1", "Чемпионатное движение", "04-22", -10, role: DueRole.Final, period: SecondQuarter),
            new(new MorningItem(MorningSection.New, "kirov", "2.2", null, null, null, true, true), Item("2.2", "Профориентационный минимум")),
        ];

        Golden.Matches("every-section", MorningLetter.Render(
            Of(lines, new Outage(Day("04-03"), Day("04-05")), 2025), lines, "1s", "Если срок приходится на нерабочий день, отчёт сдаётся в последний рабочий день перед ним"));
    }

    [Fact]
    public void More_than_eight_lines_go_behind_one_button()
    {
        var lines = Enumerable.Range(1, 13).Select(i => Line(MorningSection.Week, $"{i}", $"Поручение {i}", "04-12", -4, new Proof.Nothing())).ToList();

        Golden.Matches("more-than-eight", MorningLetter.Render(Of(lines), lines, "1s"));
    }

    [Fact]
    public void The_longest_letter_is_whole_and_fits()
    {
        var title = string.Concat(Enumerable.Repeat("Ω&👨‍👩‍👧<", 400));
        var sections = Enum.GetValues<MorningSection>();
        var lines = Enumerable.Range(0, 30).Select(i => Line(
            sections[Math.Min(i, 5)], $"{i}", title, "03-29", 113, extended: "04-11", role: DueRole.Interim, period: new(Day("01-02"), Day("03-29")), remark: title, isNew: true)).ToList();

        var letter = MorningLetter.Render(Of(lines, new Outage(new(2023, 12, 29), Day("04-05")), 2025), lines, "1s", title);

        Assert.InRange(letter.Html.Length, 3000, 4000);
        Assert.All(Enumerable.Range(1, 8), number => Assert.Contains($"\n{number}. ", letter.Html, StringComparison.Ordinal));
        Assert.Contains("И ещё 22 поручения", letter.Html, StringComparison.Ordinal);
        Assert.Equal(5, letter.Buttons!.Count);
    }

    [Theory]
    [InlineData("2024-04-08", "2024-04-08", "сегодня")]
    [InlineData("2024-04-09", "2024-04-08", "остался 1 рабочий день")]
    [InlineData("2024-04-10", "2024-04-08", "осталось 2 рабочих дня")]
    [InlineData("2024-04-05", "2024-04-08", "просрочено на 1 рабочий день")]
    [InlineData("2024-04-07", "2024-04-06", "рабочих дней не осталось")]
    [InlineData("2024-05-08", "2024-04-08", "остался 21 рабочий день")]
    public void How_far_away_a_date_is(string expected, string today, string said)
    {
        var (date, day) = (DateOnly.Parse(expected), DateOnly.Parse(today));

        Assert.Equal(said, Lateness.Of(day, date, Domain.Calendar.WorkingCalendar.Provisional));
    }
}
