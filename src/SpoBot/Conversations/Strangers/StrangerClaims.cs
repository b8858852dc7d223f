using SpoBot.Conversations.Claims;

namespace SpoBot.Conversations.Strangers;

[ClaimTag("iy")]
internal sealed record YesItIsMe(string Token) : Claim;

[ClaimTag("in")]
internal sealed record NoItIsNot : Claim;
