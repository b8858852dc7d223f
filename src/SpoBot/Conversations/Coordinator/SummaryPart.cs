namespace SpoBot.Conversations.Coordinator;

/// <summary>Where the buttons of the morning summary lead.</summary>
internal enum SummaryPart
{
    Inbox,
    Overview,
    Invites,
}
