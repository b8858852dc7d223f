namespace SpoBot.Domain.People;

/// <summary>A one-time expiring link that binds an account to a college and a role. The token itself is never stored.</summary>
/// <param name="College">The college; for a coordinator the addressee whose reports they see, null = all.</param>
/// <param name="Replaces">The person who hands the college over, unbound when it is redeemed.</param>
public sealed record Invite(
    long Id, string? College, Role Role, DateTimeOffset ExpiresAt, DateTimeOffset? UsedAt, DateTimeOffset? RevokedAt, long? Replaces = null)
{
    /// <summary>Null while the link may still be redeemed.</summary>
    public PeopleRefusal? WhyNot(DateTimeOffset now) =>
        UsedAt is { } used ? new PeopleRefusal.InviteUsed(used)
        : RevokedAt is not null ? new PeopleRefusal.InviteRevoked()
        : now >= ExpiresAt ? new PeopleRefusal.InviteExpired(ExpiresAt)
        : null;
}
