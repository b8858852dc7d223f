using SpoBot.Outbox;

namespace SpoBot.Courier;

/// <summary>The way out to a messenger. Never throws for what the messenger says: every answer is one of the five deliveries.</summary>
internal interface IPost
{
    Task<Delivery> Deliver(long chat, Content content, CancellationToken cancellation);
}
