using SpoBot.Conversations.Claims;
using SpoBot.Domain.People;

namespace SpoBot.Conversations.Coordinator;

[ClaimTag("va")]
internal sealed record ShowInvites(int Page) : Claim;

[ClaimTag("vb")]
internal sealed record ShowDoor(string Organisation) : Claim;

/// <param name="Organisation">Empty for a coordinator of everything.</param>
[ClaimTag("vc")]
internal sealed record MakeLink(Role Role, string Organisation) : Claim;

[ClaimTag("vd")]
internal sealed record MakeAllLinks : Claim;

[ClaimTag("ve")]
internal sealed record ShowLinks(int Page) : Claim;

[ClaimTag("vf")]
internal sealed record RevokeListed(int Page, long Invite) : Claim;

/// <summary>Under the picture of a link.</summary>
[ClaimTag("vg")]
internal sealed record RevokeLink(long Invite) : Claim;

[ClaimTag("vh")]
internal sealed record TakeOut(long Person, bool Sure) : Claim;

[ClaimTag("vi")]
internal sealed record ChooseCoordinator : Claim;
