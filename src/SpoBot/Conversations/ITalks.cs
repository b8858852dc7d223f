namespace SpoBot.Conversations;

/// <summary>What each chat's conversation remembers, read and kept in the transaction of the update.</summary>
internal interface ITalks
{
    /// <summary>The chat's talk; idle when nothing was kept.</summary>
    Talk Of(long chat);

    void Keep(long chat, Talk talk);
}
