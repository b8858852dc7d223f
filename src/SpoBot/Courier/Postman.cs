using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>
/// The only sender. One loop owns everything but the attempts themselves: it claims due letters, chooses whose moment has come, writes down
/// «sending» before an attempt and the outcome after it, many letters in one commit. What it cannot write down it does not send.
/// </summary>
internal sealed class Postman : IDisposable
{
    /// <summary>With so many attempts under way their outcomes come thick, and waiting for a few of them makes one commit of several.</summary>
    private const int Crowd = 16;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly IOutboxQueue _queue;
    private readonly OutboxBell _bell;
    private readonly Pace _pace;
    private readonly TimeProvider _time;
    private readonly ILogger<Postman> _log;
    private readonly Func<double> _jitter;
    private readonly long _start;
    private readonly Alarm _alarm;
    private readonly EvenPacer _pacer;
    private readonly Weather _weather;
    private readonly Shelf _shelf;
    private readonly Flights _flights;
    private readonly Notebook _notebook;
    private readonly Grumble _storeGrumble;
    private readonly bool[] _mayHaveMore = [true, true, true];
    private volatile bool _isRung;
    private TimeSpan _lookAt;
    private TimeSpan _chooseAt;
    private TimeSpan _storeClosedUntil;
    private TimeSpan _sweptAt;

    public Postman(
        IOutboxQueue queue, OutboxBell bell, IPost post, Pace pace, TimeProvider time, ILogger<Postman> log, Func<double>? jitter = null)
    {
        _queue = queue;
        _bell = bell;
        _pace = pace;
        _time = time;
        _log = log;
        _jitter = jitter ?? Random.Shared.NextDouble;
        _start = time.GetTimestamp();
        _alarm = new Alarm(time);
        _pacer = new EvenPacer(pace.PerSecond);
        _weather = new Weather(time, _jitter);
        _shelf = new Shelf(pace);
        _notebook = new Notebook(queue, _shelf, time, log);
        _flights = new Flights(post, _weather, _alarm, time, log);
        _storeGrumble = new Grumble(time, log);
    }

    public CourierPulse Pulse { get; } = new();

    private TimeSpan Now => _time.GetElapsedTime(_start);

    /// <summary>Works until stopped, then lets letters under way arrive. Never throws for the store's or Telegram's troubles.</summary>
    public async Task Run(CancellationToken stopping)
    {
        using var ringOnStop = stopping.Register(_alarm.Ring);
        var listening = Listen(stopping);
        await Recover(stopping);
        while (!stopping.IsCancellationRequested)
        {
            await Round();
            await _alarm.Wait(UntilNextRound());
            if (_flights.Count >= Crowd)
                await Task.Delay(Linger, _time, CancellationToken.None);
        }

        await Part();
        await listening;
    }

    public void Dispose()
    {
        _alarm.Dispose();
        _flights.Dispose();
    }

    private async Task Listen(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await _bell.Heard(stopping);
                _isRung = true;
                _alarm.Ring();
            }
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the bell any more.
        }
    }

    private async Task Recover(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var left = await _queue.Recover(_time.GetUtcNow(), stopping);
                if (left > 0)
                    _log.LogWarning("{Count} letters were under way when the bot stopped; they are sent again", left);
                return;
            }
            catch (Exception e) when (!stopping.IsCancellationRequested)
            {
                StoreFailed(e);
                await _alarm.Wait(StorePause);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task Round()
    {
        Land();
        if (Now < _storeClosedUntil)
            return;
        try
        {
            await Claim();
            await Begin(Choose());
            _storeGrumble.Over("The data file can be written again, letters go on");
        }
        catch (Exception e)
        {
            StoreFailed(e);
        }

        if (Now - _sweptAt > SweepEvery)
        {
            _sweptAt = Now;
            _shelf.Sweep(_sweptAt);
        }
    }

    private void Land()
    {
        while (_flights.TryCollect(out var letter, out var delivery))
        {
            _shelf.Release(letter, delivery is not null && letter.Content is not Content.Toast, Now);
            var wall = _time.GetUtcNow();
            var settlement = delivery is null
                ? new Settlement.Again(letter.Id, wall + _weather.ClosedFor, Tried: false, MayHaveArrived: false, null)
                : RetryPolicy.After(letter, delivery, wall, _jitter());
            _notebook.Settled.Add(settlement);
            Follow(letter, settlement, wall);
            Pulse.Note(letter, settlement, wall);
        }
    }

    private void Follow(QueuedLetter letter, Settlement settlement, DateTimeOffset wall)
    {
        switch (settlement)
        {
            case Settlement.Again again:
                _notebook.Await(letter, again.DueAt - wall);
                _lookAt = Shorter(_lookAt, Now + (again.DueAt - wall));
                if (again.Why is not null)
                    _log.LogInformation("Letter {Letter} waits until {Due:O}: {Why}", letter.Id, again.DueAt, again.Why);
                break;
            case Settlement.Moved moved:
                _log.LogInformation("Chat {Chat} is {NewChat} now", letter.Chat, moved.Chat);
                _notebook.GiveBack(_shelf.Clear(letter.Chat));
                LookAtOnce();
                break;
            case Settlement.Refused refused:
                _log.LogWarning("Letter {Letter} to chat {Chat} was refused for good: {Why}", letter.Id, letter.Chat, refused.Description);
                break;
            case Settlement.Unknown unknown:
                _log.LogWarning("Letter {Letter} may or may not have arrived and is parked: {Why}", letter.Id, unknown.Description);
                break;
        }
    }

    private async Task Claim()
    {
        if (_isRung || Now >= _lookAt)
            LookAtOnce();
        for (var lane = Lane.Reply; lane <= Lane.Bulk; lane++)
        {
            if (!_mayHaveMore[(int)lane] || _shelf.RoomFor(lane) is not (> 0 and var room))
                continue;
            var claimed = await _queue.Claim(lane, room, _time.GetUtcNow(), Lease, CancellationToken.None);
            foreach (var letter in claimed)
                _shelf.Add(letter, _notebook.Settled);
            _mayHaveMore[(int)lane] = claimed.Count >= room;
        }

        if (_shelf.Count == 0 && _flights.Count == 0 && _notebook.Settled.Count == 0 && await _queue.NextDue(CancellationToken.None) is var next)
            _lookAt = Now + (next is null ? LongestSleep : Shorter(Longer(next.Value - _time.GetUtcNow(), TimeSpan.Zero), LongestSleep));
    }

    private void LookAtOnce()
    {
        _isRung = false;
        _lookAt = Now + LookEvery;
        Array.Fill(_mayHaveMore, true);
    }

    private List<(QueuedLetter Letter, TimeSpan At)> Choose()
    {
        var chosen = new List<(QueuedLetter, TimeSpan)>();
        var now = Now;
        _chooseAt = now + _weather.ClosedFor;
        if (now < _chooseAt)
            return chosen;
        _chooseAt = TimeSpan.MaxValue;
        var most = _weather.IsDown ? 1 : _flights.IsSilent ? 0 : _pace.MostInFlight;
        while (_flights.Count + chosen.Count < most)
        {
            var opensAt = _pacer.Next(now) - _pacer.Lead;
            if (_shelf.Take(now, _time.GetUtcNow(), toastsOnly: opensAt > now, _notebook.Settled, ref _chooseAt) is not { } letter)
            {
                if (opensAt > now && _shelf.Count > 0)
                    _chooseAt = Shorter(_chooseAt, opensAt);
                break;
            }

            chosen.Add((letter, letter.Content is Content.Toast ? now : _pacer.Take(now)));
        }

        return chosen;
    }

    private async Task Begin(List<(QueuedLetter Letter, TimeSpan At)> chosen)
    {
        IReadOnlySet<long> begun;
        try
        {
            begun = await _notebook.Write([.. chosen.Select(one => one.Letter.Id)]);
        }
        catch
        {
            foreach (var (letter, _) in chosen)
                _shelf.PutBack(letter);
            throw;
        }

        foreach (var (letter, at) in chosen)
        {
            if (begun.Contains(letter.Id))
            {
                _flights.Begin(letter, at - Now);
            }
            else
            {
                _shelf.Release(letter, isCounted: false, Now);
            }
        }
    }

    private TimeSpan UntilNextRound()
    {
        var now = Now;
        if (now < _storeClosedUntil)
            return _storeClosedUntil - now;
        return Shorter(_lookAt, _chooseAt) - now;
    }

    /// <summary>Nothing new is begun; letters under way have a few seconds to arrive, what is left goes back to the _queue.</summary>
    private async Task Part()
    {
        _notebook.GiveBack(_shelf.Clear());
        var end = Now + Farewell;
        while (_flights.Count > 0)
        {
            if (Now >= end)
                _flights.CutShort();
            await _alarm.Wait(Longer(end - Now, TimeSpan.FromMilliseconds(50)));
            Land();
        }

        try
        {
            await _notebook.Write([]);
        }
        catch (Exception e)
        {
            _log.LogError(e, "The outcome of {Count} letters could not be written; they may be sent again", _notebook.Settled.Count);
        }
    }

    private void StoreFailed(Exception e)
    {
        _storeClosedUntil = Now + StorePause;
        _storeGrumble.About(e, "The data file cannot be written: letters wait, nothing is sent that could not be written down");
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
