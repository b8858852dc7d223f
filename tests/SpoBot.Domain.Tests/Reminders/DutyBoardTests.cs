using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Reminders;
using SpoBot.Domain.Tests.Duties;
using static SpoBot.Domain.Tests.Reminders.Days2024;

namespace SpoBot.Domain.Tests.Reminders;

public sealed class DutyBoardTests
{
    private static readonly string[] Colleges = ["avia", "wood", "rail", "farm"];

    private sealed record Change(int Row, int College, DutyHistory History, DateOnly? ReturnedOn);

    private static readonly Gen<(DateOnly[] Dues, Change[] Changes, DateOnly After, int Days)> Cases =
        from dues in Gen.Choose(Day("01-20").DayNumber, Day("04-20").DayNumber).Select(DateOnly.FromDayNumber).NonEmptyListOf()
        from changes in Gen.ArrayOf(
            from row in Gen.Choose(0, 50)
            from college in Gen.Choose(0, 3)
            from day in Gen.Choose(Day("01-20").DayNumber, Day("04-20").DayNumber)
            from history in Gen.Elements(
                new DutyHistory(DutyState.Open, default), new DutyHistory(DutyState.Reported, default), new DutyHistory(DutyState.Accepted, default),
                new DutyHistory(DutyState.Returned, default), new DutyHistory(DutyState.Open, DateOnly.FromDayNumber(day), DateOnly.FromDayNumber(day)))
            select new Change(row, college, history, history.State == DutyState.Returned ? DateOnly.FromDayNumber(day) : null))
        from after in Gen.Choose(Day("01-10").DayNumber, Day("05-20").DayNumber)
        from days in Gen.Choose(1, 9)
        select (dues.Distinct().ToArray(), changes, DateOnly.FromDayNumber(after), days);

    [Fact]
    public void The_board_says_the_same_as_one_row_a_duty() => Prop.ForAll(Cases.ToArbitrary(), it =>
    {
        var board = new DutyBoard(it.Dues.Select((due, i) => (Cast.Obligation(id: $"{i}", executors: i % 3 == 0 ? Colleges[..2] : Colleges), new ScheduledDue(due, due, DueRole.Main, null))), Worked, Settings);
        var naive = new Dictionary<DutyKey, OwedDuty?>();
        for (var i = 0; i < it.Dues.Length; i++)
        {
            foreach (var college in i % 3 == 0 ? Colleges[..2] : Colleges)
                naive[new DutyKey("kirov", $"{i}", college, it.Dues[i])] = Row(new DutyKey("kirov", $"{i}", college, it.Dues[i]), new DutyHistory(DutyState.Open, it.Dues[i]), null);
        }

        foreach (var change in it.Changes)
        {
            var due = it.Dues[change.Row % it.Dues.Length];
            var key = new DutyKey("kirov", $"{change.Row % it.Dues.Length}", Colleges[change.College], due);
            if (!naive.ContainsKey(key)) continue;
            var history = change.History.Extended is null ? change.History with { Expected = due } : change.History;
            board.Change(key, history, change.ReturnedOn);
            naive[key] = Row(key, history, change.ReturnedOn);
        }

        var today = it.After.AddDays(it.Days);
        var owed = naive.Values.OfType<OwedDuty>().ToList();
        Assert.Equal(
            owed.Where(duty => Stages.WakeOn(duty, it.After, Worked, Settings) <= today).Select(duty => duty.Duty.Key.College).Distinct().Order(),
            board.Awake(it.After, today).Order());
        foreach (var college in Colleges)
            Assert.Equal(Named(owed.Where(duty => duty.Duty.Key.College == college && duty.Duty.Expected <= today)), Named(board.OwedBy(college, today)));
        Assert.Equal(
            Named(owed.Where(duty => duty.Duty.Expected >= it.After && duty.Duty.Expected <= today)),
            Named(board.OwedBetween(it.After, today).Select(pair => pair.Owed)));
    }).QuickCheckThrowOnFailure();

    private static OwedDuty? Row(DutyKey key, DutyHistory history, DateOnly? returnedOn) => history.State is DutyState.Open or DutyState.Returned
        ? new OwedDuty(new Duty(key, DueRole.Main, null, history.Expected, history.Extended, history.State), null, returnedOn)
        : null;

    private static IEnumerable<string> Named(IEnumerable<OwedDuty> owed) =>
        owed.Select(duty => $"{duty.Duty.Key} {duty.Duty.Expected:MM-dd} {duty.Duty.State} {duty.ReturnedOn:MM-dd}").Order(StringComparer.Ordinal);
}
