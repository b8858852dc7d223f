using Microsoft.Extensions.Logging;
using SpoBot.Conversations;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Telegram;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Telegram;

public sealed class LongPollerTests : IAsyncLifetime
{
    private readonly ListLogger<LongPoller> log = new();
    private readonly OneClaim claim = new("https://127.0.0.1:1/hook");
    private readonly CancellationTokenSource stopping = new();
    private PostBox box = null!;
    private Person galina = null!;
    private Task running = Task.CompletedTask;

    public async Task InitializeAsync()
    {
        box = await PostBox.Open();
        galina = box.Telegram.Person("Галина", started: true);
    }

    public async Task DisposeAsync()
    {
        await stopping.CancelAsync();
        await running.WaitAsync(TimeSpan.FromSeconds(5));
        await box.DisposeAsync();
        stopping.Dispose();
    }

    private LongPoller Poller(IUpdateSink sink) => new(box.Api, sink, claim, TimeProvider.System, log, () => 0);

    private CollectingSink Start(Func<IReadOnlyList<RawUpdate>, Task>? before = null)
    {
        var sink = new CollectingSink(before);
        running = Poller(sink).Run(stopping.Token);
        return sink;
    }

    private static IEnumerable<string> Words(IEnumerable<RawUpdate> updates) => updates.Select(update => ((Incoming.Text)update.Incoming!).Words);

    [Fact]
    public async Task Updates_come_in_order_and_those_that_waited_come_too()
    {
        for (var i = 0; i < 250; i++)
            galina.Say($"{i}");
        var sink = Start();
        await sink.WaitFor(250);
        galina.Say("250");

        Assert.Equal(Enumerable.Range(0, 251).Select(i => $"{i}"), Words(await sink.WaitFor(251)));
        Assert.Empty(box.Telegram.Violations);
    }

    [Fact]
    public async Task Nothing_is_confirmed_before_it_is_committed()
    {
        galina.Say("отчёт");
        var failures = 0;
        var sink = Start(_ => failures++ == 0 ? throw new IOException("database or disk is full") : Task.CompletedTask);

        Assert.Equal(["отчёт"], Words(await sink.WaitFor(1)));
        Assert.Contains(log.Lines, line => line.Level == LogLevel.Error && line.Text.Contains("disk is full"));
    }

    [Fact]
    public async Task What_was_being_committed_when_the_bot_stopped_comes_again()
    {
        galina.Say("отчёт");
        var held = new TaskCompletionSource();
        Start(_ => held.Task);
        await box.Telegram.WaitUntil(telegram => telegram.Calls.Total("getUpdates") > 0);
        await stopping.CancelAsync();
        held.SetException(new OperationCanceledException());
        await running;

        var sink = new CollectingSink();
        await Poller(sink).RunOnce(default);
        Assert.Equal(["отчёт"], Words(sink.Taken));
    }

    [Fact]
    public async Task Only_the_kinds_in_use_are_asked_for()
    {
        Start();
        await box.Telegram.WaitUntil(telegram => telegram.Calls.Total("getUpdates") > 0);
        galina.Say("привет");
        await box.Telegram.WaitUntil(telegram => telegram.Calls.Any(call => call.Method == "getUpdates"));

        Assert.Equal("""["message","edited_message","callback_query","my_chat_member"]""", box.Telegram.Calls.Of("getUpdates").First()["allowed_updates"]);
    }

    [Fact]
    public async Task Telegram_goes_away_and_comes_back()
    {
        var sink = Start();
        galina.Say("до");
        await sink.WaitFor(1);
        await box.Telegram.GoDown();
        galina.Say("во время");
        await box.Telegram.ComeBack();

        Assert.Equal(["до", "во время"], Words(await sink.WaitFor(2)));
        Assert.DoesNotContain(box.Telegram.Token, string.Join('\n', log.Lines));
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("empty")]
    [InlineData("html")]
    [InlineData("reset")]
    [InlineData("lost")]
    public async Task A_broken_answer_loses_nothing(string kind)
    {
        galina.Say("раз");
        galina.Say("два");
        var fault = kind switch
        {
            "truncated" => Fault.Truncated,
            "empty" => Fault.Empty,
            "html" => Fault.Html(502),
            "reset" => Fault.Reset,
            _ => Fault.Lost,
        };
        box.Telegram.Faults.Add(fault with { Method = "getUpdates" });

        var updates = await Start().WaitFor(2);
        Assert.Equal(["раз", "два"], Words(updates).Distinct());
    }

    [Fact]
    public async Task A_second_poller_is_explained_and_waited_out_slowly()
    {
        box.Telegram.Faults.Add(Fault.Error(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"));

        var pause = await Poller(new CollectingSink()).RunOnce(default);

        Assert.Equal(TimeSpan.FromSeconds(30), pause);
        var line = Assert.Single(log.Lines);
        Assert.Equal(LogLevel.Error, line.Level);
        Assert.Contains("другая программа", line.Text);
    }

    [Fact]
    public async Task A_webhook_of_another_program_is_left_where_it_is()
    {
        await box.Api.SetWebhook("https://127.0.0.1:2/other", null, null, default);

        await Poller(new CollectingSink()).RunOnce(default);

        Assert.Equal(["https://127.0.0.1:2/other"], claim.Yielded);
        Assert.Equal("https://127.0.0.1:2/other", (await box.Api.GetWebhookInfo(default)).Url);
    }

    [Fact]
    public async Task A_webhook_that_comes_while_the_bot_works_is_complained_of_and_the_bot_goes_on()
    {
        var poller = Poller(new CollectingSink());
        galina.Say("раз");
        await poller.RunOnce(default);
        await box.Api.SetWebhook("https://127.0.0.1:2/other", null, null, default);

        Assert.Equal(TimeSpan.FromSeconds(30), await poller.RunOnce(default));

        Assert.Empty(claim.Yielded);
        Assert.Contains("другая программа", Assert.Single(log.Lines).Text);
    }

    [Fact]
    public async Task A_webhook_left_over_is_taken_off_once_without_dropping_what_waits()
    {
        await box.Api.SetWebhook("https://127.0.0.1:1/hook", null, null, default);
        galina.Say("отчёт");
        var sink = Start();

        Assert.Equal(["отчёт"], Words(await sink.WaitFor(1)));
        Assert.Null(box.Telegram.Calls.Of("deleteWebhook").Single()["drop_pending_updates"]);
    }

    [Fact]
    public async Task A_refused_token_is_said_loudly_and_not_shown()
    {
        await using var wrong = await PostBox.Open(change: settings => settings with { Token = "123456:WRONG-TOKEN-bbbbbbbbbbbbbbbbbbbbbb" });
        var poller = new LongPoller(wrong.Api, new CollectingSink(), claim, TimeProvider.System, log);

        Assert.Equal(TimeSpan.FromMinutes(1), await poller.RunOnce(default));
        await poller.RunOnce(default);

        var line = Assert.Single(log.Lines);
        Assert.Equal(LogLevel.Critical, line.Level);
        Assert.DoesNotContain("WRONG", line.Text);
    }

    [Fact]
    public async Task While_telegram_is_away_the_pauses_grow_to_a_minute_and_the_log_stays_short()
    {
        await box.Telegram.GoDown();
        var poller = Poller(new CollectingSink());
        var pauses = new List<double>();
        for (var i = 0; i < 9; i++)
            pauses.Add((await poller.RunOnce(default)).TotalSeconds);

        Assert.Equal([0.8, 1.6, 3.2, 6.4, 12.8, 25.6, 48, 48, 48], pauses);
        Assert.Single(log.Lines);
    }

    private sealed class OneClaim(string ours) : IWebhookClaim
    {
        internal List<string> Yielded { get; } = [];

        public bool IsOurs(string url) => url == ours;

        public void Yield(string url) => Yielded.Add(url);
    }
}
