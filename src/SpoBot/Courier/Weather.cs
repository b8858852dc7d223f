namespace SpoBot.Courier;

/// <summary>
/// Whether anything may go out at all. Telegram's retry_after stops everything; several failures in a row with no answer between
/// them mean that the line itself is down, and then one letter at a time tries it. Times are a monotonic clock's; attempts report from any thread.
/// </summary>
internal sealed class Weather(Func<double> jitter)
{
    private const int FailuresInARow = 3;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private TimeSpan _closedUntil;
    private int _failures;

    /// <summary>Nothing is sent before this moment.</summary>
    public TimeSpan ClosedUntil
    {
        get
        {
            lock (_gate)
                return _closedUntil;
        }
    }

    public bool IsDown
    {
        get
        {
            lock (_gate)
                return _failures >= FailuresInARow;
        }
    }

    public void Note(Delivery delivery, TimeSpan now)
    {
        lock (_gate)
        {
            switch (delivery)
            {
                case Delivery.TryAfter { WholeBot: true } flood:
                    Close(now + (flood.Wait ?? TimeSpan.FromSeconds(1)));
                    break;
                case Delivery.TryAfter or Delivery.Unknown:
                    Fail(now);
                    break;
                default:
                    _failures = 0;
                    break;
            }
        }
    }

    /// <summary>Attempts that were under way when it closed say nothing new.</summary>
    private void Fail(TimeSpan now)
    {
        if (now < _closedUntil || ++_failures < FailuresInARow)
            return;
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(_failures - FailuresInARow, 20)));
        Close(now + ((doubled < LongestPause ? doubled : LongestPause) * (0.8 + (0.4 * jitter()))));
    }

    private void Close(TimeSpan until)
    {
        if (until > _closedUntil)
            _closedUntil = until;
    }
}
