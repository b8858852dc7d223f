using SpoBot.Conversations;
using SpoBot.Storage;

namespace SpoBot.Tests.Storage;

public sealed class GroupCommitTests
{
    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_restart()
    {
        await using var temp = new TempStore();
        await temp.Store.Write(session => session.Talks.Keep(17, new Talk(1, "report.text", "{}", 5)));

        await temp.Reopen();

        Assert.Equal(new Talk(1, "report.text", "{}", 5), temp.Store.Read(session => session.Talks.Of(17)));
    }

    [Fact]
    public async Task A_unit_that_throws_takes_nobody_elses_work_with_it()
    {
        await using var temp = new TempStore();
        using var gate = new ManualResetEventSlim();
        var first = temp.Store.Write(_ => gate.Wait());
        var units = Enumerable.Range(1, 20).Select(i => temp.Store.Write(session =>
        {
            session.Inbox.Take(i);
            if (i % 4 == 0) throw new InvalidOperationException("unit " + i);
        })).ToList();
        gate.Set();

        await first;
        for (var i = 1; i <= 20; i++)
        {
            if (i % 4 == 0) Assert.Equal("unit " + i, (await Assert.ThrowsAsync<InvalidOperationException>(() => units[i - 1])).Message);
            else await units[i - 1];
        }

        var seen = await temp.Store.Write(session => Enumerable.Range(1, 20).Where(i => !session.Inbox.Take(i)).ToList());
        Assert.Equal(Enumerable.Range(1, 20).Where(i => i % 4 != 0), seen);
    }

    [Fact]
    public async Task A_unit_cancelled_before_its_turn_is_never_run()
    {
        await using var temp = new TempStore();
        using var gate = new ManualResetEventSlim();
        using var cancellation = new CancellationTokenSource();
        var first = temp.Store.Write(_ => gate.Wait());
        var ran = false;
        var second = temp.Store.Write(_ => ran = true, cancellation.Token);
        await cancellation.CancelAsync();
        gate.Set();

        await first;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.False(ran);
    }

    [Fact]
    public async Task A_read_sees_one_moment_while_others_write()
    {
        await using var temp = new TempStore();
        await temp.Store.Write(session => session.Inbox.Take(1));

        var (before, during) = temp.Store.Read(session =>
        {
            var first = session.Inbox.Last();
            temp.Store.Write(other => other.Inbox.Take(2)).Wait();
            return (first, session.Inbox.Last());
        });

        Assert.Equal((1, 1), (before, during));
        Assert.Equal(2, temp.Store.Read(session => session.Inbox.Last()));
    }

    [Fact]
    public async Task Closing_finishes_what_waits_and_takes_nothing_new()
    {
        await using var temp = new TempStore();
        var waiting = Enumerable.Range(1, 50).Select(i => temp.Store.Write(session => session.Inbox.Take(i))).ToList();

        await temp.Reopen();

        Assert.All(await Task.WhenAll(waiting), Assert.True);
        Assert.Equal(50, temp.Store.Read(session => session.Inbox.Last()));
    }
}
