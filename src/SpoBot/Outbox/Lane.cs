namespace SpoBot.Outbox;

/// <summary>Which queue a letter stands in. Lower goes first: a bulk send never delays a reply.</summary>
internal enum Lane
{
    Reply = 0,
    Reminder = 1,
    Bulk = 2,
}
