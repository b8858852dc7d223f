using Microsoft.Data.Sqlite;
using SpoBot.Domain.Duties;
using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

/// <summary>The schema's CHECKs and the domain's fold draw the same state machine.</summary>
public sealed class StateMachineTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2024, 1, 31);

    private static readonly DutyFact[] Facts =
    [
        new DutyFact.Reported(ReportContent.Done, 1, Now), new DutyFact.Withdrawn(1, Now), new DutyFact.Accepted(1, Now), new DutyFact.AcceptanceUndone(1, Now),
        new DutyFact.Returned("нет подписи", 1, Now), new DutyFact.ExtensionAsked(Day, "приказ", 1, Now), new DutyFact.Extended(Day, 1, Now),
        new DutyFact.ExtensionRefused(null, 1, Now), new DutyFact.Waived("болезнь", 1, Now), new DutyFact.Restored(1, Now), new DutyFact.Noticed(1, Now),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("spobot-states-").FullName;
    private readonly Db _db;

    public StateMachineTests()
    {
        _db = SqliteFile.OpenWriter(Path.Combine(_folder, "spobot.db"));
        SchemaUpgrade.Bring(_db, Now);
        _db.Execute("insert into document (no, id, body) values (1, 'd', '{}')");
        _db.Execute("insert into college (no, id, legal_form, name, folded, is_college) values (1, 'c', '', 'К', 'к', 1)");
        _db.Execute("insert into obligation (no, document, id, body, published_at) values (1, 1, '1', '{}', 0)");
        _db.Execute("insert into duty (id, obligation, college, due, role, scheduled, expected, made_at) values (1, 1, 1, '2024-01-31', 0, '2024-01-31', '2024-01-31', 0)");
    }

    [Fact]
    public void Whatever_can_happen_can_be_written_and_nothing_else()
    {
        // Every state that can be reached in four steps, by every way.
        var ways = new List<DutyFact[]> { Array.Empty<DutyFact>() };
        for (var length = 0; length < 4; length++)
            ways.AddRange([.. ways.Where(way => way.Length == length).SelectMany(way => Facts.Where(fact => After(way, fact) is not null).Select(fact => (DutyFact[])[.. way, fact]))]);

        var allowed = ways.SelectMany(way => Facts.Select(fact => (fact, Before: Fold(way).State, After: After(way, fact)?.State)))
            .Where(it => it.After is not null)
            .Select(it => (Kind: FactRow.KindOf(it.fact), it.Before, After: it.After!.Value))
            .ToHashSet();

        foreach (var fact in Facts)
        {
            foreach (var before in Enum.GetValues<DutyState>())
            {
                foreach (var after in Enum.GetValues<DutyState>())
                {
                    var kind = FactRow.KindOf(fact);
                    Assert.True(allowed.Contains((kind, before, after)) == CanBeWritten(kind, before, after), $"{kind}: {before} → {after}");
                }
            }
        }
    }

    [Theory]
    [InlineData("state = 'lost'")]
    [InlineData("expected = '2024-02-01'")]
    [InlineData("state = 'accepted', wake_on = '2024-01-31'")]
    [InlineData("state = 'waived', asked = '2024-02-10'")]
    [InlineData("period_from = '2024-01-01'")]
    public void A_row_that_contradicts_itself_is_refused(string change) =>
        Assert.Throws<SqliteException>(() => _db.Execute($"update duty set {change} where id = 1"));

    public void Dispose()
    {
        _db.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static DutyHistory Fold(DutyFact[] way) => DutyHistory.Fold(Day.AddDays(-1), way);

    private static DutyHistory? After(DutyFact[] way, DutyFact fact)
    {
        try
        {
            return Fold(way).With(fact);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private bool CanBeWritten(string kind, DutyState before, DutyState after)
    {
        try
        {
            return _db.Execute(
                "insert into fact (duty, number, kind, by_person, at, before, after, body) values (1, (select coalesce(max(number), 0) + 1 from fact), $1, 1, 0, $2, $3, '{}')",
                kind, StateNames.Of(before), StateNames.Of(after)) == 1;
        }
        catch (SqliteException)
        {
            return false;
        }
    }
}
