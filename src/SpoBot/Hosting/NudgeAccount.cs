using SpoBot.Domain.Nudges;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Hosting;

/// <summary>What became of each letter of a nudge, for the screen and for the file.</summary>
internal static class NudgeAccount
{
    internal static NudgeOutcome Of(Session session, Campaign campaign, NudgeBody body)
    {
        var registry = session.Register.Now.Registry;
        var isStopped = campaign.StoppedAt is not null;
        return new NudgeOutcome(body.People, isStopped,
        [
            .. session.Campaigns.Letters(campaign.Id).Select(letter => new NudgeLine(letter.College is { } id ? registry.Organisation(id)?.Name ?? id : "", letter.Name, FateOf(letter, isStopped))),
            .. body.Missed ?? [],
            .. body.LeftOut.Where(left => left.Why is LeftOut.NobodyConnected or LeftOut.Unreachable).Select(left => new NudgeLine(left.Name, "", NudgeFate.NotConnected)),
        ]);
    }

    private static NudgeFate FateOf(CampaignLetter letter, bool isStopped) => (letter.Status, letter.Reason) switch
    {
        ("delivered", _) => NudgeFate.Delivered,
        ("refused", "Blocked") => NudgeFate.Blocked,
        ("refused", "Deactivated") => NudgeFate.Deactivated,
        ("refused", _) => NudgeFate.Refused,
        ("unknown", _) => NudgeFate.Unknown,
        ("expired", _) => NudgeFate.Outlived,
        _ when letter.HasLeft => NudgeFate.Left,
        _ => isStopped ? NudgeFate.Stopped : NudgeFate.Settled,
    };
}
