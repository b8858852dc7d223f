using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Domain.Tests.Deadlines;

/// <summary>Typed on Tuesday, 9 January 2024.</summary>
public sealed class TypedDayTests
{
    private static readonly DateOnly Today = new(2024, 1, 9);

    [Theory]
    [InlineData("завтра", "10.01.2024")]
    [InlineData("До завтра!", "10.01.2024")]
    [InlineData("послезавтра", "11.01.2024")]
    [InlineData("до послезавтра", "11.01.2024")]
    [InlineData("сегодня", "09.01.2024")]
    [InlineData("через неделю", "16.01.2024")]
    [InlineData("через 2 недели", "23.01.2024")]
    [InlineData("через 3 дня", "12.01.2024")]
    [InlineData("через 10 дней", "19.01.2024")]
    [InlineData("через 5 рабочих дней", "16.01.2024")]
    [InlineData("через месяц", "09.02.2024")]
    [InlineData("через год", "09.01.2025")]
    [InlineData("в пятницу", "12.01.2024")]
    [InlineData("до пятницы", "12.01.2024")]
    [InlineData("к среде", "10.01.2024")]
    [InlineData("во вторник", "16.01.2024")]
    [InlineData("до понедельника", "15.01.2024")]
    [InlineData("до воскресенья", "14.01.2024")]
    [InlineData("до 1 марта", "01.03.2024")]
    [InlineData("12.08", "12.08.2024")]
    [InlineData("конец апреля", "30.04.2024")]
    [InlineData("15.02.2025", "15.02.2025")]
    public void A_day_ahead_is_understood(string typed, string meant) => Assert.Equal(Day(meant), TypedDay.Read(typed, Today, WorkingCalendar.Provisional)?.Day);

    [Theory]
    [InlineData("08.01", "08.01.2024")]
    [InlineData("до 25 декабря", "25.12.2023")]
    [InlineData("09.10", "09.10.2023")]
    [InlineData("08.01.2024", "08.01.2024")]
    [InlineData("08.10", "08.10.2024")]
    [InlineData("08.01.2025", "08.01.2025")]
    public void A_day_without_a_year_that_has_only_just_passed_is_not_next_years(string typed, string meant) =>
        Assert.Equal(Day(meant), TypedDay.Read(typed, Today, WorkingCalendar.Provisional)?.Day);

    [Theory]
    [InlineData("скоро")]
    [InlineData("до лета")]
    [InlineData("до следующей пятницы")]
    [InlineData("12.01 и 15.01")]
    [InlineData("")]
    public void What_names_no_single_day_is_not_guessed(string typed) => Assert.Null(TypedDay.Read(typed, Today, WorkingCalendar.Provisional));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "dd.MM.yyyy");
}
