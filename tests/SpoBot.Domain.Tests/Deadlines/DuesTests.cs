using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>What stands beside a date: its role, the period that is reported on, the words it is explained with, the doubts.</summary>
public sealed class DuesTests
{
    private static readonly ReadingContext Forum = new(new DateOnly(2023, 12, 8), 2024);

    private static Reading Read(string phrase) => DeadlineReader.Read(phrase, Forum);

    private static Due[] Dues(string phrase) =>
        [.. Read(phrase).Rule.Between(new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), WorkingCalendar.Provisional)];

    [Theory]
    [InlineData("31.01.2024, далее – ежеквартально", "2024-01-31", "2023-10-01", "2023-12-31")]
    [InlineData("31.01.2024, далее – ежеквартально", "2024-04-30", "2024-01-01", "2024-03-31")]
    [InlineData("31.03.2024, далее – ежеквартально", "2024-03-31", "2024-01-01", "2024-03-31")]
    [InlineData("25.03.2024, далее – ежеквартально", "2024-06-25", "2024-04-01", "2024-06-30")]
    [InlineData("10.01.2024, далее – ежемесячно", "2024-01-10", "2023-12-01", "2023-12-31")]
    [InlineData("ежемесячно", "2024-02-29", "2024-02-01", "2024-02-29")]
    [InlineData("ежемесячно до 28 числа", "2024-05-28", "2024-05-01", "2024-05-31")]
    [InlineData("ежемесячно до 15 числа", "2024-05-15", "2024-04-01", "2024-04-30")]
    [InlineData("ежемесячно до 15 числа текущего месяца", "2024-05-15", "2024-05-01", "2024-05-31")]
    [InlineData("до 28 числа месяца, следующего за отчётным", "2024-05-28", "2024-04-01", "2024-04-30")]
    [InlineData("ежеквартально", "2024-06-30", "2024-04-01", "2024-06-30")]
    [InlineData("ежеквартально до 10 числа", "2024-01-10", "2023-10-01", "2023-12-31")]
    [InlineData("до 15 числа второго месяца, следующего за кварталом", "2024-05-15", "2024-01-01", "2024-03-31")]
    [InlineData("раз в полугодие", "2024-06-30", "2024-01-01", "2024-06-30")]
    [InlineData("раз в полугодие до 15 числа", "2024-07-15", "2024-01-01", "2024-06-30")]
    [InlineData("ежегодно до 20 декабря", "2024-12-20", "2024-01-01", "2024-12-31")]
    [InlineData("ежегодно до 20 января", "2024-01-20", "2023-01-01", "2023-12-31")]
    [InlineData("через 10 дней после окончания квартала, ежеквартально", "2024-04-10", "2024-01-01", "2024-03-31")]
    [InlineData("март 2024", "2024-03-31", "2024-03-01", "2024-03-31")]
    [InlineData("за I квартал – до 10 апреля", "2024-04-10", "2024-01-01", "2024-03-31")]
    public void A_date_knows_the_period_it_reports_on(string phrase, string date, string from, string to)
    {
        var due = Dues(phrase).Single(it => it.Date == DateOnly.Parse(date));
        Assert.Equal(new Period(DateOnly.Parse(from), DateOnly.Parse(to)), due.Period);
    }

    [Theory]
    [InlineData("01.10.2024, промежуточные отчеты 29.03.2024, 28.06.2024", "Interim Interim Final")]
    [InlineData("20.12.2024, промежуточный отчет 31.03.2024, далее – ежеквартально", "Interim Interim Interim Final")]
    [InlineData("01.09.2024, отчёт до 10.09.2024", "Milestone Main")]
    [InlineData("ежеквартально, итоговый отчёт – 20.12.2024", "Interim Interim Interim Final")]
    [InlineData("01.09.2023, промежуточный отчет 10.11.2024, далее – ежемесячно", "Interim Interim")]
    [InlineData("март, июнь 2024", "Main Main")]
    [InlineData("промежуточный отчёт 01.07.2024", "Main")]
    public void An_interim_report_is_not_the_final_one(string phrase, string roles) =>
        Assert.Equal(roles, string.Join(' ', Dues(phrase).Select(due => due.Role)));

    [Theory]
    [InlineData("01.09.2023, промежуточный отчет 10.01.2024, далее – ежемесячно", "order past")]
    [InlineData("01.01.2024, предоставление отчета – 19.01.2023, далее – ежеквартально", "order past")]
    [InlineData("31.01.2023, далее – ежеквартально", "past")]
    [InlineData("15.03.2023", "past")]
    [InlineData("20.12.2024, промежуточный отчет – 25.12.2024", "order")]
    [InlineData("20.12.2024, отчет – 10.12.2024", "order")]
    [InlineData("15.03.2027", "year-differs")]
    [InlineData("15.03.2024 (четверг)", "weekday-mismatch")]
    [InlineData("ежемесячно, ежеквартально", "two-rhythms")]
    [InlineData("ориентировочно 15.03.2024", "tentative")]
    [InlineData("при необходимости; если потребуется – до 15.03.2024", "conditional")]
    [InlineData("", "no-deadline")]
    [InlineData("31.01.2024, далее – ежеквартально", "")]
    [InlineData("15.03.2024 (пт)", "")]
    public void What_looks_wrong_is_pointed_at(string phrase, string codes) =>
        Assert.Equal(codes, string.Join(' ', Read(phrase).Doubts.Select(doubt => doubt.Code).Order()));

    [Theory]
    [InlineData("31.01.2024, далее – ежеквартально", "первый срок 31.01.2024 (ср), затем каждые 3 месяца: 30.04, 31.07, 31.10")]
    [InlineData("10.01.2024", "10.01.2024 (ср)")]
    [InlineData("в течение 2024 года", "2024 год, последний день 31.12.2024 (вт)")]
    [InlineData("март 2024", "март 2024 года, последний день 31.03.2024 (вс)")]
    [InlineData("ежемесячно до 5 числа", "каждый месяц, 5-го числа: 05.01.2024 (пт), 05.02, 05.03, 05.04 …")]
    [InlineData("10 и 25 числа каждого месяца", "каждый месяц, 10-го числа и 25-го числа: 10.12.2023 (вс), 25.12, 10.01.2024, 25.01 …")]
    [InlineData("ежегодно до 1 марта", "каждый год: 01.03.2024 (пт), 01.03.2025, 01.03.2026, 01.03.2027 …")]
    [InlineData("ежеквартально, итоговый отчёт – 20.12.2024", "каждый квартал, в последний день: 31.12.2023 (вс), 31.03.2024, 30.06, 30.09 …, по 20.12.2024 включительно; итоговый срок 20.12.2024 (пт)")]
    [InlineData("в течение 5 рабочих дней", "через 5 рабочих дней после 08.12.2023")]
    [InlineData("постоянно", "постоянно или по событию, без даты")]
    [InlineData("до 10 числа", "Уточните: в каком месяце и повторяется ли это?")]
    [InlineData("31.02.2024", "Уточните: какая дата верна: такой нет в календаре?")]
    [InlineData("до 2025 года", "Уточните: до начала или до конца 2025 года?")]
    public void A_reading_explains_itself(string phrase, string said) => Assert.Equal(said, Read(phrase).Said);

    [Fact]
    public void A_series_whose_anchor_is_past_keeps_its_day_and_makes_no_overdue_date()
    {
        var dates = Read("19.01.2023, далее – ежеквартально").Rule.Between(new DateOnly(2022, 1, 1), new DateOnly(2024, 12, 31), WorkingCalendar.Provisional);
        Assert.Equal(["19.01.2024", "19.04.2024", "19.07.2024", "19.10.2024"], dates.Select(due => due.Date.ToString("dd.MM.yyyy")));
    }

    [Fact]
    public void A_single_past_date_stays_as_written()
    {
        var reading = Read("01.09.2023");
        Assert.Equal(new DateOnly(2023, 9, 1), reading.Rule.Between(DateOnly.MinValue, DateOnly.MaxValue, WorkingCalendar.Provisional).Single().Date);
    }

    [Fact]
    public void Dates_on_days_off_and_years_without_a_calendar_are_hinted_at()
    {
        Assert.Equal(["weekend"], Codes("10.02.2024"));
        Assert.Empty(Codes("12.02.2024"));
        Assert.Equal(["provisional-year"], Codes("в последний рабочий день месяца"));
        var text = Hints("ежемесячно до 31 числа").Single().Text;
        Assert.Equal("31.03.2024 (вс), 30.06.2024 (вс), 31.08.2024 (сб) и ещё 1 срок: выпадает на выходной", text);

        static IEnumerable<string> Codes(string phrase) => Hints(phrase).Select(doubt => doubt.Code);

        static IEnumerable<Doubt> Hints(string phrase) =>
            CalendarDoubts.About(Read(phrase).Rule, new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31), WorkingCalendar.Provisional);
    }
}
