using System.Collections.Concurrent;
using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>
/// The only sender. One loop owns everything but the attempts themselves: it claims due letters, chooses whose moment has come, writes down
/// «sending» before an attempt and the outcome after it, many letters in one commit. What it cannot write down it does not send.
/// </summary>
internal sealed class Postman(
    IOutboxQueue queue, OutboxBell bell, IPost post, Pace pace, TimeProvider time, ILogger<Postman> log, Func<double>? jitter = null)
    : IDisposable
{
    /// <summary>With so many attempts under way their outcomes come thick, and waiting for a few of them makes one commit of several.</summary>
    private const int Crowd = 16;

    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestSleep = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StorePause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(8);
    private static readonly TimeSpan ReturnGrace = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Linger = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    private readonly Func<double> _jitter = jitter ?? Random.Shared.NextDouble;
    private readonly long _start = time.GetTimestamp();
    private readonly EvenPacer _pacer = new(pace.PerSecond);
    private readonly Weather _weather = new(jitter ?? Random.Shared.NextDouble);
    private readonly Shelf _shelf = new(pace);
    private readonly Alarm _alarm = new(time);
    private readonly Grumble _storeGrumble = new(time, log);
    private readonly CancellationTokenSource _cutShort = new();
    private readonly ConcurrentQueue<(QueuedLetter Letter, Delivery? Delivery)> _landed = new();
    private readonly List<Settlement> _settled = [];
    private readonly List<(QueuedLetter Letter, TimeSpan Due)> _returning = [];
    private readonly bool[] _mayHaveMore = [true, true, true];
    private volatile bool _isRung;
    private int _inFlight;
    private TimeSpan _lookAt;
    private TimeSpan _chooseAt;
    private TimeSpan _storeClosedUntil;
    private TimeSpan _sweptAt;

    public CourierPulse Pulse { get; } = new();

    private TimeSpan Now => time.GetElapsedTime(_start);

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
            if (_inFlight >= Crowd)
                await Task.Delay(Linger, time, CancellationToken.None);
        }

        await Part();
        await listening;
    }

    public void Dispose()
    {
        _alarm.Dispose();
        _cutShort.Dispose();
    }

    private async Task Listen(CancellationToken stopping)
    {
        try
        {
            while (true)
            {
                await bell.Heard(stopping);
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
                var left = await queue.Recover(time.GetUtcNow(), stopping);
                if (left > 0)
                    log.LogWarning("{Count} letters were under way when the bot stopped; they are sent again", left);
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
        while (_landed.TryDequeue(out var flight))
        {
            var (letter, delivery) = flight;
            var now = Now;
            _inFlight--;
            _shelf.Release(letter, delivery is not null && letter.Content is not Content.Toast, now);
            var wall = time.GetUtcNow();
            var settlement = delivery is null
                ? new Settlement.Again(letter.Id, wall + Longer(_weather.ClosedUntil - now, TimeSpan.Zero), Tried: false, MayHaveArrived: false, null)
                : RetryPolicy.After(letter, delivery, wall, _jitter());
            _settled.Add(settlement);
            Follow(letter, settlement, now, wall);
            Pulse.Note(letter, settlement, wall);
        }
    }

    private void Follow(QueuedLetter letter, Settlement settlement, TimeSpan now, DateTimeOffset wall)
    {
        switch (settlement)
        {
            case Settlement.Again again:
                var due = now + (again.DueAt - wall);
                _shelf.Await(letter, TimeSpan.MaxValue);
                _returning.Add((letter, due));
                _lookAt = due < _lookAt ? due : _lookAt;
                if (again.Why is not null)
                    log.LogInformation("Letter {Letter} waits until {Due:O}: {Why}", letter.Id, again.DueAt, again.Why);
                break;
            case Settlement.Moved moved:
                log.LogInformation("Chat {Chat} is {NewChat} now", letter.Chat, moved.Chat);
                GiveBack(_shelf.Clear(letter.Chat));
                LookAtOnce();
                break;
            case Settlement.Refused refused:
                log.LogWarning("Letter {Letter} to chat {Chat} was refused for good: {Why}", letter.Id, letter.Chat, refused.Description);
                break;
            case Settlement.Unknown unknown:
                log.LogWarning("Letter {Letter} may or may not have arrived and is parked: {Why}", letter.Id, unknown.Description);
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
            var claimed = await queue.Claim(lane, room, time.GetUtcNow(), Lease, CancellationToken.None);
            foreach (var letter in claimed)
                _shelf.Add(letter, _settled);
            _mayHaveMore[(int)lane] = claimed.Count >= room;
        }

        if (_shelf.Count == 0 && _inFlight == 0 && _settled.Count == 0 && await queue.NextDue(CancellationToken.None) is var next)
            _lookAt = Now + (next is null ? LongestSleep : Shorter(Longer(next.Value - time.GetUtcNow(), TimeSpan.Zero), LongestSleep));
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
        _chooseAt = _weather.ClosedUntil;
        if (now < _chooseAt)
            return chosen;
        _chooseAt = TimeSpan.MaxValue;
        var most = _weather.IsDown ? 1 : pace.MostInFlight;
        while (_inFlight + chosen.Count < most)
        {
            var opensAt = _pacer.Next(now) - _pacer.Lead;
            if (_shelf.Take(now, time.GetUtcNow(), toastsOnly: opensAt > now, _settled, ref _chooseAt) is not { } letter)
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
        if (_settled.Count == 0 && chosen.Count == 0)
            return;
        IReadOnlySet<long> begun;
        try
        {
            begun = await queue.Record(_settled, [.. chosen.Select(one => one.Letter.Id)], time.GetUtcNow(), CancellationToken.None);
        }
        catch
        {
            foreach (var (letter, _) in chosen)
                _shelf.PutBack(letter);
            throw;
        }

        _settled.Clear();

        // Only now can the queue give them again; should one be cancelled there, nobody waits for it for ever.
        foreach (var (letter, due) in _returning)
            _shelf.Await(letter, due + ReturnGrace);
        _returning.Clear();
        foreach (var (letter, at) in chosen)
        {
            if (begun.Contains(letter.Id))
            {
                _inFlight++;
                _ = Fly(letter, at);
            }
            else
            {
                _shelf.Release(letter, isCounted: false, Now);
            }
        }
    }

    private async Task Fly(QueuedLetter letter, TimeSpan at)
    {
        Delivery? delivery = null;
        try
        {
            if (Alarm.WholeMilliseconds(at - Now) is { Ticks: > 0 } wait)
                await Task.Delay(wait, time, _cutShort.Token);
            if (Now >= _weather.ClosedUntil)
            {
                delivery = new Delivery.Unknown("the attempt broke off");
                delivery = await post.Deliver(letter.Chat, letter.Content, _cutShort.Token);
                _weather.Note(delivery, Now);
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            log.LogError(e, "The attempt to send letter {Letter} broke off", letter.Id);
        }
        catch (OperationCanceledException)
        {
            // Cut short at the end: what is known of the attempt stands.
        }

        _landed.Enqueue((letter, delivery));
        _alarm.Ring();
    }

    private TimeSpan UntilNextRound()
    {
        var now = Now;
        if (now < _storeClosedUntil)
            return _storeClosedUntil - now;
        return Shorter(_lookAt, _chooseAt) - now;
    }

    /// <summary>Nothing new is begun; letters under way have a few seconds to arrive, what is left goes back to the queue.</summary>
    private async Task Part()
    {
        GiveBack(_shelf.Clear());
        var end = Now + Farewell;
        while (_inFlight > 0)
        {
            if (Now >= end)
                _cutShort.Cancel();
            await _alarm.Wait(Longer(end - Now, TimeSpan.FromMilliseconds(50)));
            Land();
        }

        try
        {
            if (_settled.Count > 0)
                await queue.Record(_settled, [], time.GetUtcNow(), CancellationToken.None);
        }
        catch (Exception e)
        {
            log.LogError(e, "The outcome of {Count} letters could not be written; they may be sent again", _settled.Count);
        }
    }

    private void GiveBack(List<QueuedLetter> letters)
    {
        var wall = time.GetUtcNow();
        _settled.AddRange(letters.Select(letter => new Settlement.Again(letter.Id, wall, Tried: false, MayHaveArrived: false, null)));
    }

    private void StoreFailed(Exception e)
    {
        _storeClosedUntil = Now + StorePause;
        _storeGrumble.About(e, "The data file cannot be written: letters wait, nothing is sent that could not be written down");
    }

    private static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
