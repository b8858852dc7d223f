namespace SpoBot.Conversations.Words;

/// <summary>The commands a person can give, whatever way they write them.</summary>
internal enum Word
{
    Start,
    Status,
    Calendar,
    Settings,
    People,
    Help,
    Stop,
    Cancel,
    Overview,
    Inbox,
    Nudge,
    Add,
    Register,
    Invite,
    Export,
    Statistics,
    Health,
    MyData,
}
