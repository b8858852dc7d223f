using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Domain.Duties;
using static SpoBot.Domain.Tests.Duties.Cast;

namespace SpoBot.Domain.Tests.Duties;

/// <summary>The state machine: as the page in docs/ draws it, and under any sequence of commands.</summary>
public sealed class DutyStatesTests
{
    private static readonly DutyKey Key = Case().Key;

    private static readonly DutyFact[] Facts =
    [
        new DutyFact.Reported(ReportContent.Done, 1, Morning), new DutyFact.Withdrawn(1, Morning), new DutyFact.Accepted(4, Morning),
        new DutyFact.AcceptanceUndone(4, Morning), new DutyFact.Returned("нет таблицы", 4, Morning), new DutyFact.ExtensionAsked(Due.AddDays(9), "болезнь", 1, Morning),
        new DutyFact.Extended(Due.AddDays(9), 4, Morning), new DutyFact.ExtensionRefused(null, 4, Morning), new DutyFact.Waived("приказ", 4, Morning),
        new DutyFact.Restored(4, Morning), new DutyFact.Noticed(1, Morning),
    ];

    [Fact]
    public void The_page_in_docs_draws_the_machine_as_it_is()
    {
        var rows = File.ReadAllLines(Path.Combine(Root(), "docs", "states.md")).Where(line => line.StartsWith('|')).Select(Cells).ToArray();
        Assert.Equal(Facts.Select(Name), rows[0][1..]);

        foreach (var row in rows[2..])
        {
            for (var i = 0; i < Facts.Length; i++)
                Assert.Equal((row[0], Name(Facts[i]), row[i + 1]), (row[0], Name(Facts[i]), Next(Enum.Parse<DutyState>(row[0]), Facts[i])));
        }

        Assert.Equal(Enum.GetNames<DutyState>(), rows[2..].Select(row => row[0]));
    }

    [Fact]
    public void Whatever_people_try_a_duty_stays_sound() => Prop.ForAll(Attempts.ToArbitrary(), attempts =>
    {
        var (duty, now) = (Case(), Morning);
        foreach (var (command, who, hours) in attempts)
        {
            now = now.AddHours(hours);
            var (before, decision) = (duty.History, DutyDecisions.Decide(duty, command, now, who));
            if (decision is not Decision.Done done) continue;

            Assert.True(before.State is DutyState.Open or DutyState.Returned || command is not DutyCommand.Report);
            duty = duty with { Facts = [.. duty.Facts, .. done.Facts] };
            Assert.Equal(done.After, duty.History);
            Assert.All(done.Facts, fact => Assert.Equal((who.Id, now), (fact.By, fact.At)));
            Assert.True(duty.History.Asked is null || duty.Duty.IsOwed);
            Assert.True(duty.Duty.Expected >= Due);
            Assert.IsType<Decision.Refused>(DutyDecisions.Decide(duty, command, now, who));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Facts_survive_being_written_down()
    {
        foreach (var fact in Facts)
        {
            var json = JsonSerializer.Serialize<DutyFact>(fact);
            Assert.Contains($"\"fact\":\"{Name(fact)}\"", json, StringComparison.Ordinal);
            Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<DutyFact>(json)));
        }
    }

    private static readonly Gen<(DutyCommand Command, Domain.People.Person Who, int Hours)[]> Attempts = Gen.ArrayOf(
        from command in Gen.Elements<DutyCommand>(
            new DutyCommand.Report(Key, ReportContent.Done), new DutyCommand.Withdraw(Key), new DutyCommand.Accept(Key), new DutyCommand.Accept(Key, 1),
            new DutyCommand.UndoAcceptance(Key), new DutyCommand.Return(Key, "нет"), new DutyCommand.AskExtension(Key, Due.AddDays(9), "болезнь"),
            new DutyCommand.Extend(Key), new DutyCommand.Extend(Key, Due.AddDays(5)), new DutyCommand.RefuseExtension(Key), new DutyCommand.Waive(Key, "приказ"),
            new DutyCommand.Restore(Key), new DutyCommand.Notice(Key))
        from who in Gen.Elements(All.ToArray())
        from hours in Gen.Choose(0, 30)
        select (command, who, hours));

    /// <summary>The state after a fact, «before» where it leads back, «–» where it cannot be.</summary>
    private static string Next(DutyState from, DutyFact fact)
    {
        HashSet<string> ends = [];
        foreach (var path in Paths(from))
        {
            try
            {
                ends.Add(DutyHistory.Fold(Due, [.. path, fact]).State.ToString());
            }
            catch (InvalidOperationException)
            {
                ends.Add("–");
            }
        }

        return ends.Count == 1 ? ends.Single() : "before";
    }

    /// <summary>Ways into a state that differ in where they came from; a request is open where one can be.</summary>
    private static IEnumerable<DutyFact[]> Paths(DutyState state)
    {
        DutyFact[][] open = [[Facts[5]], [Facts[0], Facts[4], Facts[5]]];
        return state switch
        {
            DutyState.Open => [open[0]],
            DutyState.Returned => [open[1]],
            DutyState.Reported => open.Select(path => (DutyFact[])[.. path, Facts[0]]),
            DutyState.Accepted => open.Select(path => (DutyFact[])[.. path, Facts[0], Facts[2]]),
            _ => open.Select(path => (DutyFact[])[.. path, Facts[8]]),
        };
    }

    private static string Name(DutyFact fact) => JsonSerializer.SerializeToDocument<DutyFact>(fact).RootElement.GetProperty("fact").GetString()!;

    private static string[] Cells(string line) => [.. line.Trim('|').Split('|').Select(cell => cell.Trim())];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SpoBot.slnx"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        return folder;
    }
}
