namespace SpoBot.Ledger.Stores;

/// <summary>Files that were asked for and are made beside the chat, so that nobody waits for a large one.</summary>
internal interface IExports
{
    /// <summary>False when an order with this id stands already.</summary>
    bool Ask(string id, long person, long chat, string body);

    /// <summary>Those that are not made yet, the oldest first.</summary>
    IReadOnlyList<AskedExport> Waiting();

    void Finish(string id);
}

/// <param name="Body">What was asked for, as JSON of the room that asked.</param>
internal sealed record AskedExport(string Id, long Person, long Chat, string Body);
