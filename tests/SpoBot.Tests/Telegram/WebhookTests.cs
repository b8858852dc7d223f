using System.Text;
using Microsoft.AspNetCore.Http;
using SpoBot.Conversations;
using SpoBot.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Telegram;

public class WebhookTests
{
    private const string Said =
        """{"update_id":9,"message":{"message_id":1,"date":1,"from":{"id":5,"is_bot":false,"first_name":"Аня"},"chat":{"id":5,"type":"private"},"text":"отчёт"}}""";

    private readonly CollectingSink sink = new();

    private async Task<int> Bring(string body, string? secret = null, string? header = null, IUpdateSink? to = null, bool saysLength = true)
    {
        var bytes = Encoding.UTF8.GetBytes(body);
        var context = new DefaultHttpContext();
        context.Request.Body = new MemoryStream(bytes);
        context.Request.ContentLength = saysLength ? bytes.Length : null;
        if (header is not null)
            context.Request.Headers[Webhook.SecretHeader] = header;
        await new Webhook(to ?? sink, secret, new ListLogger<Webhook>()).Take(context);
        return context.Response.StatusCode;
    }

    [Fact]
    public async Task An_update_is_taken_in_and_then_confirmed()
    {
        Assert.Equal(200, await Bring(Said));
        Assert.Equal("отчёт", Assert.IsType<Incoming.Text>(Assert.Single(sink.Taken).Incoming).Words);
    }

    [Fact]
    public async Task It_is_confirmed_only_after_the_commit()
    {
        var committed = new TaskCompletionSource();
        var answer = Bring(Said, to: new CollectingSink(_ => committed.Task));
        Assert.False(answer.IsCompleted);
        committed.SetResult();
        Assert.Equal(200, await answer);
    }

    [Fact]
    public async Task What_could_not_be_committed_is_brought_again() =>
        Assert.Equal(500, await Bring(Said, to: new CollectingSink(_ => throw new IOException("database or disk is full"))));

    [Theory]
    [InlineData("s3cret", "s3cret", 200)]
    [InlineData("s3cret", "s3cre", 401)]
    [InlineData("s3cret", "S3CRET", 401)]
    [InlineData("s3cret", null, 401)]
    [InlineData(null, "whatever", 200)]
    [InlineData("", null, 200)]
    public async Task Only_who_knows_the_secret_is_heard(string? secret, string? header, int status)
    {
        Assert.Equal(status, await Bring(Said, secret, header));
        Assert.Equal(status == 200 ? 1 : 0, sink.Taken.Count);
    }

    [Fact]
    public async Task An_update_that_cannot_be_read_is_set_aside_and_not_brought_for_ever()
    {
        Assert.Equal(200, await Bring("""{"update_id":9,"message":"строка"}"""));
        var update = Assert.Single(sink.Taken);
        Assert.Equal(9, update.UpdateId);
        Assert.NotNull(update.Fault);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_flood_of_bytes_is_not_read_to_its_end(bool saysLength)
    {
        Assert.Equal(413, await Bring(new string(' ', Webhook.LargestUpdate + 10), saysLength: saysLength));
        Assert.Empty(sink.Taken);
    }

    [Fact]
    public async Task What_is_no_update_is_refused() => Assert.Equal(400, await Bring("привет"));
}
