namespace SpoBot.Storage;

/// <summary>The moment of the transaction that is under way: the same for everything in it.</summary>
internal interface IMoment
{
    DateTimeOffset Now { get; }
}
