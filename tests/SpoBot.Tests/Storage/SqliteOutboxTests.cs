using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Tests.Outbox;

namespace SpoBot.Tests.Storage;

public sealed class SqliteOutboxTests : OutboxContract, IAsyncDisposable
{
    private readonly TempStore temp = new();

    internal override IOutboxQueue Queue => new OutboxQueue(temp.Store);

    internal override Task<T> Write<T>(Func<IOutgoing, T> work) => temp.Store.Write(session => work(session.Outbox));

    [Fact]
    public async Task A_letter_that_cannot_be_read_is_set_aside_and_holds_up_nobody()
    {
        await temp.Store.Write(session =>
        {
            foreach (var key in (string[])["first", "broken", "foreign", "last"])
                session.Outbox.Enqueue(new Letter(key, 17, Lane.Reply, new Content.Message("Здравствуйте")));
        });
        using (var beside = SqliteFile.OpenBeside(temp.Path))
        {
            beside.Execute("update outbox set content = '{' where key = 'broken'");
            beside.Execute("""update outbox set content = '{"Kind":"hologram"}' where key = 'foreign'""");
        }

        var claimed = await Queue.Claim(Lane.Reply, 10, temp.Clock.GetUtcNow(), TimeSpan.FromMinutes(1), default);

        Assert.Equal(["first", "last"], claimed.Select(letter => letter.Key));
        using var db = SqliteFile.OpenBeside(temp.Path);
        Assert.Equal(["broken", "foreign"], db.Query("select key from outbox where status = 'refused' order by id", row => row.Text(0)));
        Assert.Equal(2, db.Number("select count(*) from journal where what = 'letter.unreadable'"));
    }

    public ValueTask DisposeAsync() => temp.DisposeAsync();
}
