namespace SpoBot.Telegram;

/// <summary>Where updates go, whichever way they came in.</summary>
internal interface IUpdateSink
{
    /// <summary>Completes when everything in the batch is committed; only then are the updates confirmed to Telegram. Throws when it could not be: they will be brought again.</summary>
    Task Handle(IReadOnlyList<RawUpdate> updates, CancellationToken cancellation);
}
