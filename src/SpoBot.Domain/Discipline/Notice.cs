using SpoBot.Domain.People;

namespace SpoBot.Domain.Discipline;

/// <summary>One letter that told somebody of a college about a duty.</summary>
/// <param name="Name">Who was written to.</param>
/// <param name="Why">Why Telegram refused it; null when it did not.</param>
public sealed record Notice(string Name, Role Role, NoticeKind Kind, NoticeState State, DateTimeOffset QueuedAt, DateTimeOffset? SettledAt, string? Why = null)
{
    public bool IsDeliveredBefore(DateTimeOffset moment) => State == NoticeState.Delivered && SettledAt < moment;
}
