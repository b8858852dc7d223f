using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Outbox;

namespace SpoBot.Tests.Ledger;

/// <summary>Whatever people do in whatever order, the stored row is what its facts fold to.</summary>
public sealed class DutyLaws
{
    private static readonly string[] Colleges = ["aviation", "medical"];
    private static readonly (string Id, string Due)[] Items = [("1.1", "31.01.2024"), ("1.2", "28.06.2024"), ("1.3", "01.10.2024")];

    private static Gen<(int Who, DutyCommand Command, int Hours)> Doings =>
        from who in Gen.Choose(0, 4)
        from college in Gen.Elements(Colleges)
        from item in Gen.Elements(Items)
        from verb in Gen.Choose(0, 10)
        from days in Gen.Choose(-10, 400)
        from hours in Gen.Choose(0, 30)
        let key = Town.Key(item.Id, college, item.Due)
        select (who, Command(verb, key, key.Due.AddDays(days)), hours);

    private static DutyCommand Command(int verb, DutyKey key, DateOnly date) => verb switch
    {
        0 => new DutyCommand.Report(key, Town.Said("Сделано")),
        1 => new DutyCommand.Withdraw(key),
        2 => new DutyCommand.Accept(key),
        3 => new DutyCommand.UndoAcceptance(key),
        4 => new DutyCommand.Return(key, "нет подписи"),
        5 => new DutyCommand.AskExtension(key, date, "приказ"),
        6 => new DutyCommand.Extend(key, date),
        7 => new DutyCommand.RefuseExtension(key, "рано"),
        8 => new DutyCommand.Waive(key, "болезнь"),
        9 => new DutyCommand.Restore(key),
        _ => new DutyCommand.Notice(key),
    };

    [Fact]
    public void A_duty_always_stands_where_its_facts_lead()
    {
        var law = Prop.ForAll(
            Gen.ListOf(Doings).Where(list => list.Count > 0).ToArbitrary(),
            doings => Holds(doings).GetAwaiter().GetResult());
        law.Check(Config.QuickThrowOnFailure.WithMaxTest(60).WithEndSize(80));
    }

    private static async Task<bool> Holds(IEnumerable<(int Who, DutyCommand Command, int Hours)> doings)
    {
        await using var town = await Town.Found();
        Person[] cast = [town.Anna, town.Boris, town.Vera, town.Galina, town.Denis];
        foreach (var (who, command, hours) in doings)
        {
            town.Clock.Now += TimeSpan.FromHours(hours);
            var before = town.Duty(command.Duty);
            await town.Store.Write(session => session.Outbox.Enqueue(new Letter(
                $"reminder/{Guid.NewGuid()}", 1, Lane.Bulk, new Content.Message("Напоминание"), Duties: [command.Duty.ToString()])));

            var verdict = await town.Do(cast[who], command);

            if (verdict.Refusal is not null && town.Duty(command.Duty) != before) return false;
            if (!await town.Store.Write(session => RowsEqualFolds(session, command.Duty))) return false;

            var waits = (await town.Letters(Lane.Bulk)).Count > 0;
            var after = town.Duty(command.Duty);
            var isCalledOff = before.IsOwed && (!after.IsOwed || after.Expected != before.Expected);
            if (waits == isCalledOff) return false;
        }

        return true;
    }

    private static bool RowsEqualFolds(SpoBot.Storage.Session session, DutyKey key)
    {
        var record = session.Duties.Find(key)!;
        var view = session.Views.One(record.Id)!;
        var history = record.Case.History;
        var woken = session.Rounds.OwedBy(key.College, DateOnly.MaxValue, DateOnly.MaxValue, Town.Rules.Region).SingleOrDefault(it => it.Duty.Key == key);
        return view.Duty == record.Case.Duty
            && view.MovedAt == history.Last?.At
            && view.Asked == history.Asked?.Date
            && DutyBook.IsOwed(history) == (woken is { WakeOn: not null });
    }
}
