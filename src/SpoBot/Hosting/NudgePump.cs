using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Coordinator;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Hosting;

/// <summary>Shows how far each running nudge has got, in its one message, at most once a second; then what became of it.</summary>
internal sealed class NudgePump(Store store, LedgerRules rules, TimeProvider clock, ILogger<NudgePump> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Every, clock, stoppingToken);
            try
            {
                if (store.Read(session => session.Campaigns.Running()) is { Count: > 0 } running)
                    await store.Write(session => { foreach (var campaign in running) Show(session, campaign); }, stoppingToken);
            }
            catch (StoreException e)
            {
                log.LogWarning(e, "A nudge's progress could not be shown; it is tried again");
            }
        }
    }

    private void Show(Session session, Campaign campaign)
    {
        var count = session.Campaigns.Count(campaign.Id);
        if (count.Waiting == 0)
        {
            Finish(session, campaign);
            return;
        }

        var body = NudgeBody.Read(campaign.Body);
        var html = NudgeText.Progress(body.People, count.Delivered, count.Refused + count.Unknown + count.Stopped + (body.Missed?.Count ?? 0), count.Waiting);
        if (_shown.TryGetValue(campaign.Id, out var last) && last == html)
            return;
        _shown[campaign.Id] = html;
        Edit(session, campaign, body, html, campaign.StoppedAt is null ? [[Key("Остановить", new StopNudge(campaign.Id))]] : []);
    }

    private void Finish(Session session, Campaign campaign)
    {
        var body = NudgeBody.Read(campaign.Body);
        var outcome = NudgeAccount.Of(session, campaign, body);
        Edit(
            session, campaign, body, NudgeText.Result(outcome),
            outcome.CanRepeat
                ? [[Key("Повторить для неполучивших", new RepeatNudge(campaign.Id))], [Key("Обзор", new ShowColleges(0))]]
                : [[Key("Обзор", new ShowColleges(0))]]);
        if (outcome.IsLong)
            session.Outbox.Enqueue(new Letter($"nudge/{campaign.Id}/file", body.Chat, Lane.Reply, NudgeFile.Of(outcome.Lines, LedgerRules.DayOf(rules.Local(campaign.MadeAt, null)))));
        session.Campaigns.Finish(campaign.Id);
        _shown.Remove(campaign.Id);
    }

    private static void Edit(Session session, Campaign campaign, NudgeBody body, string html, IReadOnlyList<IReadOnlyList<Button>> buttons) =>
        session.Outbox.Enqueue(new Letter(
            $"nudge/{campaign.Id}/shown/{session.Now.ToUnixTimeMilliseconds()}", body.Chat, Lane.Reply, new Content.Edit(body.Message, html, buttons)));

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
