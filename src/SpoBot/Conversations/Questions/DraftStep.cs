namespace SpoBot.Conversations.Questions;

/// <summary>What is asked for next of an obligation that is being written.</summary>
internal enum DraftStep
{
    Text,
    Executors,
    Deadline,
    Addressee,
    Proof,
    Unit,
    Ready,
}
