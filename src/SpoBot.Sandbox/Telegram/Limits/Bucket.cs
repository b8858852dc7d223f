namespace SpoBot.Sandbox.Telegram.Limits;

/// <summary>A token bucket on somebody else's clock, which may also be set back.</summary>
internal struct Bucket
{
    private double _tokens;
    private long _filledAt;

    /// <summary>Fills up to now and says how long until there is a whole token; zero when there is one.</summary>
    public TimeSpan Wait(long now, double perSecond, double size)
    {
        if (_filledAt == 0 || now < _filledAt)
        {
            _tokens = _filledAt == 0 ? size : _tokens;
            _filledAt = now;
        }

        _tokens = Math.Min(size, _tokens + (now - _filledAt) * perSecond / TimeSpan.TicksPerSecond);
        _filledAt = now;
        return _tokens >= 1 ? TimeSpan.Zero : TimeSpan.FromSeconds((1 - _tokens) / perSecond);
    }

    public void Take() => _tokens--;
}
