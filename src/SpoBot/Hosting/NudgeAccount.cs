using SpoBot.Domain.Nudges;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Hosting;

/// <summary>What became of each letter of a nudge, for the screen and for the file.</summary>
internal static class NudgeAccount
{
    internal static (NudgeOutcome Outcome, IReadOnlyList<NudgeLine> Lines) Of(Session session, Campaign campaign, NudgeBody body)
    {
        var registry = session.Register.Now.Registry;
        var isStopped = campaign.StoppedAt is not null;
        var lines = session.Campaigns.Letters(campaign.Id)
            .Select(letter => new NudgeLine(letter.College is { } id ? registry.Organisation(id)?.Name ?? id : "", letter.Name, FateOf(letter, isStopped)))
            .Concat(body.LeftOut.Where(left => left.Why is LeftOut.NobodyConnected or LeftOut.Unreachable).Select(left => new NudgeLine(left.Name, "", NudgeFate.NotConnected)))
            .ToList();
        return (
            new NudgeOutcome(
                body.People, isStopped, Of(NudgeFate.Delivered), Of(NudgeFate.Blocked), Of(NudgeFate.Deactivated), Of(NudgeFate.Refused),
                Of(NudgeFate.Unknown), Of(NudgeFate.Stopped), Of(NudgeFate.Settled), Of(NudgeFate.Outlived), Of(NudgeFate.NotConnected)),
            lines);

        List<string> Of(NudgeFate fate) => [.. lines.Where(line => line.Fate == fate).Select(line => line.College)];
    }

    private static NudgeFate FateOf(CampaignLetter letter, bool isStopped) => (letter.Status, letter.Reason) switch
    {
        ("delivered", _) => NudgeFate.Delivered,
        ("refused", "Blocked") => NudgeFate.Blocked,
        ("refused", "Deactivated") => NudgeFate.Deactivated,
        ("refused", _) => NudgeFate.Refused,
        ("unknown", _) => NudgeFate.Unknown,
        ("expired", _) => NudgeFate.Outlived,
        _ => isStopped ? NudgeFate.Stopped : NudgeFate.Settled,
    };
}
