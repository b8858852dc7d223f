using System.Buffers.Text;
using System.Security.Cryptography;

namespace SpoBot.Ledger;

internal static class InviteToken
{
    /// <summary>128 random bits in the letters that a /start link may carry.</summary>
    internal static string Next() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16));
}
