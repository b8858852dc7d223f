namespace SpoBot.Ledger.Stores;

/// <summary>Forgets what is no longer needed, a piece at a time so that nobody waits for it. Facts and the journal are never touched.</summary>
internal interface IHousekeeping
{
    /// <summary>Takes the texts out of letters settled before a moment; who was sent what kind of letter when stays. Returns how many.</summary>
    int ForgetTexts(DateTimeOffset settledBefore, int most);

    /// <summary>Forgets letters settled before a moment altogether, those of campaigns and those that told a college of a duty excepted: they prove it. Returns how many.</summary>
    int ForgetLetters(DateTimeOffset settledBefore, int most);

    /// <summary>Forgets updates that were set aside before a moment. Returns how many.</summary>
    int ForgetPoison(DateTimeOffset before, int most);

    /// <summary>Forgets the numbers of updates done before a moment: Telegram keeps an update for a day. The last one stays. Returns how many.</summary>
    int ForgetUpdates(DateTimeOffset before, int most);
}
