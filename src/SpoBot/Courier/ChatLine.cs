using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>What the courier knows of one chat while it has to do with it.</summary>
internal sealed class ChatLine(long id, Pace pace)
{
    private readonly (long Letter, TimeSpan Until)?[] _awaited = new (long, TimeSpan)?[3];

    public ChatPacer Pacer { get; } = new(id, pace);

    /// <summary>An attempt is under way.</summary>
    public bool IsBusy { get; set; }

    /// <summary>Letters of it on the shelf.</summary>
    public int Held { get; set; }

    /// <summary>When this letter may go as far as the chat is concerned; null when that is not a matter of time.</summary>
    public TimeSpan? FreeAt(QueuedLetter letter, TimeSpan now)
    {
        if (IsBusy)
            return null;
        if (letter.Content is Content.Toast)
            return now;
        if (_awaited[(int)letter.Lane] is { } awaited && awaited.Letter < letter.Id && now < awaited.Until)
            return awaited.Until;
        return Pacer.FreeAt(now);
    }

    public void Await(QueuedLetter letter, TimeSpan until) => _awaited[(int)letter.Lane] = (letter.Id, until);

    public void Returned(QueuedLetter letter)
    {
        if (_awaited[(int)letter.Lane]?.Letter == letter.Id)
            _awaited[(int)letter.Lane] = null;
    }

    public bool IsIdle(TimeSpan now) =>
        !IsBusy && Held == 0 && Pacer.IsRested(now) && Array.TrueForAll(_awaited, awaited => awaited is null || awaited.Value.Until <= now);
}
