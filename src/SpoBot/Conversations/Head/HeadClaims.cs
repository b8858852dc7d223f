using SpoBot.Conversations.Claims;

namespace SpoBot.Conversations.Head;

/// <summary>Which duties a status page shows.</summary>
internal enum StatusFilter
{
    Now = 0,
    Year = 1,
    Done = 2,
}

[ClaimTag("s")]
internal sealed record ShowStatus(StatusFilter Filter, int Page) : Claim;

[ClaimTag("d")]
internal sealed record ShowDuty(long Duty) : Claim;

[ClaimTag("r")]
internal sealed record StartReport(long Duty) : Claim;

[ClaimTag("rs")]
internal sealed record SendReport(long Duty, long Look) : Claim;

[ClaimTag("rc")]
internal sealed record ChangeReport(long Duty) : Claim;

[ClaimTag("rx")]
internal sealed record DropReport(long Duty) : Claim;

[ClaimTag("w")]
internal sealed record WithdrawReport(long Duty) : Claim;

[ClaimTag("n")]
internal sealed record TakeNotice(long Duty) : Claim;

/// <summary>A file that came by itself belongs to this duty.</summary>
[ClaimTag("f")]
internal sealed record FileIsFor(long Duty) : Claim;

/// <summary>Files that came by themselves belong to nothing.</summary>
[ClaimTag("fx")]
internal sealed record DropFiles : Claim;

[ClaimTag("e")]
internal sealed record AskLater(long Duty) : Claim;

[ClaimTag("ed")]
internal sealed record LaterUntil(long Duty, DateOnly Date) : Claim;

[ClaimTag("et")]
internal sealed record LaterTyped(long Duty) : Claim;

[ClaimTag("y")]
internal sealed record ShowMonth(int Year, int Month) : Claim;

[ClaimTag("g")]
internal sealed record ShowSettings : Claim;

[ClaimTag("gm")]
internal sealed record SetMorning(int Hour) : Claim;

[ClaimTag("gt")]
internal sealed record TypeMorning : Claim;

[ClaimTag("gs")]
internal sealed record SetSilence(bool Silent) : Claim;

[ClaimTag("ga")]
internal sealed record TypeLeave : Claim;

[ClaimTag("gb")]
internal sealed record EndLeave : Claim;

[ClaimTag("p")]
internal sealed record ShowPeople : Claim;

[ClaimTag("pi")]
internal sealed record InviteDeputy : Claim;

[ClaimTag("ph")]
internal sealed record HandOver(bool Sure) : Claim;

[ClaimTag("pu")]
internal sealed record UnbindColleague(long Person) : Claim;

[ClaimTag("pr")]
internal sealed record RevokeLink(long Invite) : Claim;

[ClaimTag("z")]
internal sealed record LetGo(bool Sure) : Claim;
