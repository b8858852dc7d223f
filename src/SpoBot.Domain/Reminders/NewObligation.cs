using SpoBot.Domain.Duties;

namespace SpoBot.Domain.Reminders;

/// <summary>An obligation that a college has not been told about yet; it is announced on the first working morning after it was published.</summary>
/// <param name="First">Its first duty, where the obligation has dates.</param>
public sealed record NewObligation(string Document, string Obligation, DateOnly PublishedOn, Duty? First = null);
