using SpoBot.Domain.People;

namespace SpoBot.Ledger.Stores;

/// <summary>Invites by the hash of their token; the token itself is nowhere.</summary>
internal interface IInvites
{
    Invite Make(string token, string? college, Role role, long by, DateTimeOffset expiresAt, long? replaces);

    Invite? Of(string token);

    Invite? One(long id);

    /// <summary>Those that can still be redeemed.</summary>
    IReadOnlyList<Invite> Open();

    void Use(long id, long person);

    void Revoke(long id);
}
