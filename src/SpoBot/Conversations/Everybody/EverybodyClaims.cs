using SpoBot.Conversations.Claims;

namespace SpoBot.Conversations.Everybody;

[ClaimTag("ms")]
internal sealed record SendMyData : Claim;

[ClaimTag("me")]
internal sealed record EraseMe(bool Sure) : Claim;

[ClaimTag("mn")]
internal sealed record KeepMyData : Claim;
