namespace SpoBot.Courier;

/// <summary>
/// Whether anything may go out at all. Telegram's retry_after stops everything; several failures in a row with no answer between
/// them mean that the line itself is down, and then one letter at a time tries it. Attempts report from any thread.
/// </summary>
internal sealed class Weather(TimeProvider time, Func<double> jitter)
{
    private const int FailuresInARow = 5;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    private readonly Lock _gate = new();
    private readonly long _start = time.GetTimestamp();
    private TimeSpan _closedUntil;
    private int _failures;

    /// <summary>How long nothing may be sent; zero when it may.</summary>
    public TimeSpan ClosedFor
    {
        get
        {
            lock (_gate)
                return _closedUntil - Now is { Ticks: > 0 } left ? left : TimeSpan.Zero;
        }
    }

    public bool IsOpen => ClosedFor == TimeSpan.Zero;

    public bool IsDown
    {
        get
        {
            lock (_gate)
                return _failures >= FailuresInARow;
        }
    }

    private TimeSpan Now => time.GetElapsedTime(_start);

    public void Note(Delivery delivery)
    {
        lock (_gate)
        {
            switch (delivery)
            {
                case Delivery.TryAfter { WholeBot: true } flood:
                    Close(flood.Wait ?? TimeSpan.FromSeconds(1));
                    break;
                case Delivery.TryAfter or Delivery.Unknown:
                    Fail();
                    break;
                default:
                    _failures = 0;
                    break;
            }
        }
    }

    /// <summary>Attempts that were under way when it closed say nothing new.</summary>
    private void Fail()
    {
        if (Now < _closedUntil || ++_failures < FailuresInARow)
            return;
        var doubled = TimeSpan.FromSeconds(Math.Pow(2, Math.Min(_failures - FailuresInARow, 20)));
        Close((doubled < LongestPause ? doubled : LongestPause) * (0.8 + (0.4 * jitter())));
    }

    private void Close(TimeSpan wait)
    {
        if (Now + wait > _closedUntil)
            _closedUntil = Now + wait;
    }
}
