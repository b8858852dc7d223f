using Microsoft.Extensions.Logging.Abstractions;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Courier;

/// <summary>A courier at work in manual time, with an outbox in memory and a post that does as it is told.</summary>
internal sealed class Office
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Simulation _simulation;
    private readonly List<(TimeSpan At, Action Do)> _plans = [];

    public Office(Func<Attempt, Delivery>? script = null, TimeSpan? latency = null, Pace? pace = null)
    {
        Outbox = new OutboxInMemory(Time);
        Post = new ScriptedPost(Time, latency ?? TimeSpan.FromMilliseconds(60), script);
        Postman = new Postman(Outbox, Outbox.Bell, Post, pace ?? new Pace(), Time, NullLogger<Postman>.Instance, () => 0.5);
        _simulation = new Simulation(Time);
    }

    public ManualTime Time { get; } = new();

    public OutboxInMemory Outbox { get; }

    public ScriptedPost Post { get; }

    public Postman Postman { get; }

    public void Enqueue(string key, long chat, Lane lane = Lane.Reply, Content? content = null, TimeSpan? life = null, TimeSpan? notBefore = null) =>
        Outbox.Enqueue(new Letter(
            key, chat, lane, content ?? new Content.Message(key),
            notBefore is null ? null : Time.GetUtcNow() + notBefore, life is null ? null : Time.GetUtcNow() + life));

    public void At(TimeSpan when, Action what) => _plans.Add((when, what));

    public void Stop() => _stopping.Cancel();

    /// <summary>Works until every letter has its end and all plans are done, or until the time is over.</summary>
    public void Work(TimeSpan atMost)
    {
        foreach (var (at, what) in _plans)
            Time.CreateTimer(_ => what(), null, at, Timeout.InfiniteTimeSpan);
        var end = Time.Passed + atMost;
        var plansEnd = _plans.Count == 0 ? TimeSpan.Zero : Time.Passed + _plans.Max(plan => plan.At);
        _simulation.BeforeTimeMoves = () =>
        {
            if (Time.Passed >= end || (Outbox.IsSettled && Time.Passed >= plansEnd))
                Stop();
        };
        _simulation.Run(() => Postman.Run(_stopping.Token));
        Postman.Dispose();
    }
}
