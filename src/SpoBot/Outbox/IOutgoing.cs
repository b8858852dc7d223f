namespace SpoBot.Outbox;

/// <summary>The ledger's and the planner's side of the outbox: letters are put in and taken back in the transaction of what caused them.</summary>
internal interface IOutgoing
{
    /// <summary>False when a letter with this key stands already, whatever has become of it.</summary>
    bool Enqueue(Letter letter);

    /// <summary>The duty is nobody's debt any more: reminders that wait and speak of nothing else are cancelled. Returns how many.</summary>
    int Close(string duty);

    /// <summary>The duty is owed again, so that reminders which also speak of it are worth sending.</summary>
    void Reopen(string duty);

    /// <summary>Calls off one letter that still waits; false when it is too late for that.</summary>
    bool CallOff(string key);

    /// <summary>The number under which a letter has arrived, as far as is known.</summary>
    long? MessageOf(string key);

    /// <summary>Cancels what still waits of a campaign. Returns how many letters.</summary>
    int CancelCampaign(string campaign);

    /// <summary>Cancels what still waits for a person, when they are unbound. Returns how many letters.</summary>
    int CancelFor(long person);
}
