using SpoBot.Acceptance.Cast;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.Calendars;

public sealed class NewCalendarTests
{
    private static readonly WorkingCalendar Official = new([new CalendarYear(
        2024, "постановление", new DateOnly(2023, 8, 10), new HashSet<DateOnly> { new(2024, 1, 19) }, new HashSet<DateOnly> { new(2024, 2, 10) })]);

    [Fact]
    public async Task A_coordinator_hears_which_dates_the_official_calendar_moved_and_only_once()
    {
        var catalog = Of(Asks("1.1", "План набора", "20.01.2024"), Asks("1.2", "Смета", "10.02.2024, 15.03.2024"), Asks("1.3", "Отчёт", "20.02.2024"));
        var shifting = catalog with { Rulebook = catalog.Rulebook with { Shift = WeekendShift.Previous, ShiftBecause = "п. 5" } };
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [shifting]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        ministry.Calendar = Official;
        await ministry.Restart();
        var news = await galina.WaitFor("Изменился рабочий календарь");
        Assert.Contains("сдвинулись сроки (2 поручения)", news.Text);
        Assert.Contains("1.1. План набора (Форум)\nбыло 19.01.2024 (пт); стало 18.01.2024 (чт)", news.Text);
        Assert.Contains("1.2. Смета (Форум)\nбыло 09.02.2024 (пт); стало 10.02.2024 (сб)", news.Text);

        await ministry.Settle();
        await ministry.Restart();
        await ministry.TurnTo("2024-01-18 09:01");
        await anna.WaitFor("18.01.2024");
        Assert.Single(galina.Chat.Messages, message => message.Text.Contains("Изменился рабочий календарь", StringComparison.Ordinal));
    }
}
