using SpoBot.Conversations.Claims;
using SpoBot.Domain.Exports;
using SpoBot.Domain.Nudges;

namespace SpoBot.Conversations.Coordinator;

/// <summary>The item that waits longest after this one; 0 = the first.</summary>
[ClaimTag("cn")]
internal sealed record NextInInbox(long After) : Claim;

/// <param name="Seen">Which report was looked at: a newer one must be looked at anew.</param>
[ClaimTag("ca")]
internal sealed record AcceptReport(long Duty, int Seen) : Claim;

[ClaimTag("cr")]
internal sealed record ReturnReport(long Duty, int Seen) : Claim;

/// <param name="Seen">The mark of the list that was looked at; 0 = show the list first.</param>
[ClaimTag("cm")]
internal sealed record AcceptAll(long Duty, long Seen) : Claim;

[ClaimTag("cu")]
internal sealed record UndoAcceptance(long Duty) : Claim;

[ClaimTag("cf")]
internal sealed record SendFiles(long Duty) : Claim;

[ClaimTag("cg")]
internal sealed record GrantLater(long Duty) : Claim;

[ClaimTag("cx")]
internal sealed record RefuseLater(long Duty, bool WithoutWords) : Claim;

[ClaimTag("co")]
internal sealed record ShowColleges(int Page) : Claim;

[ClaimTag("ci")]
internal sealed record ShowItems(int Page) : Claim;

/// <summary>Opened as a message of its own: the morning summary stays to be worked through.</summary>
[ClaimTag("ch")]
internal sealed record FromSummary(SummaryPart Part) : Claim;

/// <summary>A college is named by its slug.</summary>
[ClaimTag("cc")]
internal sealed record ShowCollege(int Page, string College) : Claim;

/// <param name="List">The page of the list that it was opened from.</param>
[ClaimTag("cq")]
internal sealed record ShowCollegePage(int List, int Page, string College) : Claim;

/// <summary>An obligation is found by any of its duties.</summary>
[ClaimTag("ct")]
internal sealed record ShowItem(long Duty, int Page) : Claim;

/// <summary>A page of those who have not reported on an obligation.</summary>
[ClaimTag("cp")]
internal sealed record ShowDebtors(long Duty, int List, int Page) : Claim;

[ClaimTag("cd")]
internal sealed record ShowCase(long Duty) : Claim;

/// <summary>Who was told of a duty and when.</summary>
[ClaimTag("ck")]
internal sealed record ShowNotices(long Duty) : Claim;

[ClaimTag("cs")]
internal sealed record ShowStatistics(int Year, int Quarter, int Page) : Claim;

[ClaimTag("xc")]
internal sealed record ChooseExport(DateOnly From, DateOnly To) : Claim;

[ClaimTag("xm")]
internal sealed record MakeExport(ExportForm Form, DateOnly From, DateOnly To) : Claim;

[ClaimTag("nn")]
internal sealed record ChooseNudge : Claim;

[ClaimTag("np")]
internal sealed record PickNudge(NudgeWhom Whom, int Days) : Claim;

/// <summary>An obligation, found by any of its duties.</summary>
[ClaimTag("no")]
internal sealed record PickNudgeItem(long Duty) : Claim;

/// <param name="Index">The group's place in the list of all groups.</param>
[ClaimTag("ng")]
internal sealed record PickNudgeGroup(int Index) : Claim;

[ClaimTag("nc")]
internal sealed record ChooseNudgeColleges(int Page) : Claim;

[ClaimTag("nt")]
internal sealed record ToggleNudgeCollege(int Page, string College) : Claim;

[ClaimTag("nv")]
internal sealed record PreviewNudge : Claim;

/// <summary>Whether to write also to those who had a morning letter today.</summary>
[ClaimTag("na")]
internal sealed record AlsoReminded(bool Also) : Claim;

/// <summary>Everybody in the preview, as a file.</summary>
[ClaimTag("nf")]
internal sealed record SendNudgeList : Claim;

[ClaimTag("nl")]
internal sealed record ShowNudgeLetter : Claim;

[ClaimTag("nw")]
internal sealed record TypeNudgeWords : Claim;

/// <param name="Id">Given when the preview was drawn, so that a second press starts nothing twice.</param>
[ClaimTag("ns")]
internal sealed record SendNudge(string Id) : Claim;

[ClaimTag("nx")]
internal sealed record StopNudge(string Id) : Claim;

[ClaimTag("nr")]
internal sealed record RepeatNudge(string Of) : Claim;
