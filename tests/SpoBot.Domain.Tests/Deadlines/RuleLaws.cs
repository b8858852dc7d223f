using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Tests.Deadlines;

public sealed class RuleLaws
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Provisional;

    private static readonly Gen<DateOnly> AnyDay =
        Gen.Choose(new DateOnly(2017, 1, 1).DayNumber, new DateOnly(2031, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    private static readonly Gen<DeadlineRule> Series = Gen.OneOf(
        from anchor in AnyDay
        from months in Gen.Elements(1, 2, 3, 6, 12, 24)
        from last in Gen.Elements(true, false)
        select (DeadlineRule)new MonthSteps(anchor, months, last, new Reporting(months)),
        from anchor in AnyDay
        from weeks in Gen.Choose(1, 5)
        select (DeadlineRule)new DaySteps(anchor, weeks * 7),
        from bits in Gen.Choose(1, 0xFFF)
        from day in Gen.Choose(1, 31)
        select (DeadlineRule)new YearlyDays(new MonthSet(bits).Months.Select(month => new MonthDay(month, day)), new Reporting(3)),
        from bits in Gen.Choose(1, 0xFFF)
        from ordinal in Gen.Elements(-2, -1, 1, 2, 5, 15, 31)
        select (DeadlineRule)new WorkingDayOfMonth(ordinal, new MonthSet(bits)),
        from bits in Gen.Choose(1, 0xFFF)
        from ordinal in Gen.Elements(-1, 1, 2, 4, 5)
        from day in Gen.Choose(0, 6)
        select (DeadlineRule)new WeekdayOfMonth(ordinal, (DayOfWeek)day, new MonthSet(bits)),
        from length in Gen.Elements(1, 3, 6, 12)
        from offset in Gen.Choose(-40, 60)
        from working in Gen.Elements(true, false)
        select (DeadlineRule)new AfterPeriod(length, offset, working),
        from first in Gen.Choose(0, 6)
        from second in Gen.Choose(0, 6)
        select (DeadlineRule)new Weekdays(new ValueList<DayOfWeek>((DayOfWeek)first, (DayOfWeek)second)));

    private static readonly Gen<DeadlineRule> Rules = Gen.OneOf(
        Series,
        from days in AnyDay.ArrayOf()
        from role in Gen.Elements(DueRole.Main, DueRole.Interim, DueRole.Final)
        select (DeadlineRule)new FixedDates(days.Select(day => new Due(day, role))),
        from rule in Series
        from first in AnyDay
        from second in AnyDay
        select (DeadlineRule)new Bounded(rule, Days.Min(first, second), Days.Max(first, second)),
        from rule in Series
        from other in Series
        from final in AnyDay
        select (DeadlineRule)new Combined(new ValueList<DeadlineRule>(new InRole(rule, DueRole.Interim), other, new FixedDates(new Due(final, DueRole.Final)))),
        from rule in Series
        from bits in Gen.Choose(0, 0xFFF)
        select (DeadlineRule)new ExceptMonths(rule, new MonthSet(bits)),
        from day in AnyDay
        from count in Gen.Choose(-30, 30)
        select (DeadlineRule)new WorkingDaysFrom(day, count));

    private static readonly Arbitrary<(DeadlineRule Rule, DateOnly From, int Length)> Cases =
        (from rule in Rules
         from day in AnyDay
         from length in Gen.Choose(0, 500)
         select (rule, day, length)).ToArbitrary();

    private static DateOnly[] Dates(DeadlineRule rule, DateOnly from, DateOnly to) => [.. rule.Between(from, to, Calendar).Select(due => due.Date)];

    [Fact]
    public void Dates_come_in_order_without_repeats_and_inside_the_stretch() => Prop.ForAll(Cases, it =>
    {
        var to = it.From.AddDays(it.Length);
        var dates = Dates(it.Rule, it.From, to);
        return dates.Zip(dates.Skip(1)).All(pair => pair.First < pair.Second) && dates.All(date => date >= it.From && date <= to);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stretch_asked_at_once_or_day_by_day_gives_the_same() => Prop.ForAll(Cases, it =>
    {
        var at_once = it.Rule.Between(it.From, it.From.AddDays(it.Length), Calendar);
        var daily = Enumerable.Range(0, it.Length + 1).SelectMany(day => it.Rule.Between(it.From.AddDays(day), it.From.AddDays(day), Calendar));
        return at_once.SequenceEqual(daily);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Clipping_never_drifts() => Prop.ForAll(AnyDay.ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (anchor, months) =>
        Dates(new MonthSteps(anchor, months), anchor, anchor.AddYears(6))
            .All(date => date.Day == anchor.Day || (date.Day < anchor.Day && date.AddDays(1).Day == 1))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_recurrence_has_neither_gaps_nor_extras() => Prop.ForAll(AnyDay.ToArbitrary(), Gen.Choose(1, 24).ToArbitrary(), (anchor, months) =>
    {
        var dates = Dates(new MonthSteps(anchor, months), anchor, anchor.AddYears(8));
        return dates[0] == anchor && dates.Zip(dates.Skip(1)).All(pair => Days.MonthNumber(pair.Second) - Days.MonthNumber(pair.First) == months);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("ежемесячно", 12)]
    [InlineData("ежемесячно до 31 числа", 12)]
    [InlineData("ежеквартально", 4)]
    [InlineData("ежеквартально до 10 числа", 4)]
    [InlineData("раз в полугодие", 2)]
    [InlineData("2 раза в год", 2)]
    [InlineData("ежегодно", 1)]
    [InlineData("ежегодно до 29 февраля", 1)]
    [InlineData("в последний рабочий день месяца", 12)]
    public void A_year_has_its_number_of_dates(string phrase, int count)
    {
        var rule = DeadlineReader.Read(phrase, new ReadingContext(new DateOnly(2019, 12, 1), 2020)).Rule;
        for (var year = 2020; year <= 2040; year++)
            Assert.Equal(count, Dates(rule, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)).Length);
    }

    [Fact]
    public void The_ends_of_the_calendar_are_no_place_to_fall_off() => Prop.ForAll(Rules.ToArbitrary(), rule =>
    {
        var first = rule.Between(DateOnly.MinValue, DateOnly.MinValue.AddDays(400), Calendar).Count();
        var last = rule.Between(DateOnly.MaxValue.AddDays(-400), DateOnly.MaxValue, Calendar).Count();
        return first >= 0 && last >= 0;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_far_stretch_costs_no_more_than_a_near_one()
    {
        var rule = new MonthSteps(new DateOnly(1, 1, 31), 1);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 100_000; i++)
            Assert.Equal(31, rule.Between(new DateOnly(9998, 1, 31), DateOnly.MaxValue, Calendar).First().Date.Day);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"{clock.Elapsed}");
    }

    [Fact]
    public void Rules_are_values()
    {
        Assert.Equal(Read("31.01.2024, далее – ежеквартально"), Read("31.01.2024 далее ежеквартально"));
        Assert.Equal(Read("15.03.2024, 20.03.2024"), Read("15 и 20 марта 2024 г."));
        Assert.NotEqual(Read("15.03.2024"), Read("16.03.2024"));

        static DeadlineRule Read(string phrase) => DeadlineReader.Read(phrase, new ReadingContext(new DateOnly(2023, 12, 8), 2024)).Rule;
    }
}
