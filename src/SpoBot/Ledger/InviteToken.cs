using System.Buffers.Text;
using System.Security.Cryptography;
using SpoBot.Domain.People;

namespace SpoBot.Ledger;

/// <summary>An invite as its maker gets it, once: the token is nowhere else.</summary>
internal sealed record InviteToken(Invite Invite, string Token)
{
    /// <summary>128 random bits in the letters that a /start link may carry.</summary>
    internal static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
