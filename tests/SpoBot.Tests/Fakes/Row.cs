using SpoBot.Outbox;

namespace SpoBot.Tests.Fakes;

/// <summary>One letter of the outbox in memory.</summary>
internal sealed class Row(QueuedLetter letter)
{
    public QueuedLetter Letter { get; set; } = letter;

    public string Status { get; set; } = "waiting";

    public DateTimeOffset DueAt { get; set; }

    public List<Settlement> History { get; } = [];

    public bool IsSettled => Status is not ("waiting" or "claimed" or "sending");

    public void Settle(Settlement settlement, OutboxInMemory outbox, DateTimeOffset now)
    {
        if (IsSettled)
            throw new InvalidOperationException($"{Letter.Key} is {Status} already, and now {settlement}");
        History.Add(settlement);
        switch (settlement)
        {
            case Settlement.Again again:
                Status = "waiting";
                DueAt = again.DueAt;
                Letter = Letter with { Attempts = Letter.Attempts + (again.Tried ? 1 : 0), Unknowns = Letter.Unknowns + (again.MayHaveArrived ? 1 : 0) };
                break;
            case Settlement.Moved moved:
                Status = "waiting";
                DueAt = now;
                outbox.Move(Letter.Chat, moved.Chat);
                break;
            default:
                Status = settlement.GetType().Name.ToLowerInvariant();
                break;
        }
    }
}
