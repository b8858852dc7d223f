using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;

namespace SpoBot.Conversations.Coordinator;

[ClaimTag("la")]
internal sealed record ShowDocuments(int Page) : Claim;

/// <param name="Document">Its place in the register.</param>
[ClaimTag("lb")]
internal sealed record ShowObligations(int Document, int Page) : Claim;

/// <param name="Item">Its place in the document.</param>
[ClaimTag("lc")]
internal sealed record ShowObligation(int Document, int Item) : Claim;

[ClaimTag("ld")]
internal sealed record StopObligation(int Document, int Item) : Claim;

[ClaimTag("le")]
internal sealed record RestoreObligation(int Document, int Item) : Claim;

[ClaimTag("ma")]
internal sealed record StartDraft : Claim;

[ClaimTag("mb")]
internal sealed record ChangeObligation(int Document, int Item) : Claim;

/// <param name="Index">The group's place in the list of all groups.</param>
[ClaimTag("mc")]
internal sealed record ChooseExecutors(int Index) : Claim;

[ClaimTag("md")]
internal sealed record ToggleExecutor(string Organisation) : Claim;

[ClaimTag("ml")]
internal sealed record ClearExecutors : Claim;

/// <summary>«Готово», «Верно».</summary>
[ClaimTag("mf")]
internal sealed record GoOn : Claim;

[ClaimTag("mg")]
internal sealed record ChangeDraft(DraftStep Step) : Claim;

[ClaimTag("mh")]
internal sealed record ChooseAddressee(string Organisation) : Claim;

[ClaimTag("mi")]
internal sealed record ChooseProof(DraftProof Proof) : Claim;

[ClaimTag("mj")]
internal sealed record PublishDraft : Claim;

[ClaimTag("mk")]
internal sealed record DropDraft : Claim;
