namespace SpoBot.Conversations.Questions;

/// <summary>What a report on a new obligation must carry, as it is chosen with one tap.</summary>
internal enum DraftProof
{
    Mark,
    Text,
    File,
    Number,
    YesNo,
}
