namespace SpoBot.Conversations;

/// <summary>Which updates have been done: written down together with what they caused, so that each is done once.</summary>
internal interface IInbox
{
    /// <summary>True when the update is new; false when it has been done before.</summary>
    bool Take(long updateId);

    /// <summary>Sets aside an update that could not be handled, as it came, and counts it as done.</summary>
    void SetAside(long updateId, string json, string why);

    /// <summary>The highest update seen, or null before the first.</summary>
    long? Last();
}
