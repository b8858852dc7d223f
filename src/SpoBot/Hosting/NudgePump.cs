using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Coordinator;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Hosting;

/// <summary>Shows how far each running nudge has got, in its one message, at most once a second; then what became of it.</summary>
internal sealed class NudgePump(Store store, TimeProvider clock, ILogger<NudgePump> log) : BackgroundService
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
        var body = NudgeBody.Read(campaign.Body);
        var count = session.Campaigns.Count(campaign.Id);
        var isOver = count.Waiting == 0;
        var html = isOver
            ? NudgeText.Result(OutcomeOf(session, campaign, body))
            : NudgeText.Progress(body.People, count.Delivered, count.Refused + count.Unknown + count.Stopped, count.Waiting);
        if (isOver)
            session.Campaigns.Finish(campaign.Id);
        if (_shown.TryGetValue(campaign.Id, out var last) && last == html)
            return;
        _shown[campaign.Id] = html;
        session.Outbox.Enqueue(new Letter(
            $"nudge/{campaign.Id}/shown/{session.Now.ToUnixTimeMilliseconds()}", body.Chat, Lane.Reply, new Content.Edit(body.Message, html, Buttons(campaign, count, isOver))));
        if (isOver)
            _shown.Remove(campaign.Id);
    }

    private static IReadOnlyList<IReadOnlyList<Button>> Buttons(Campaign campaign, CampaignCount count, bool isOver) =>
        !isOver ? campaign.StoppedAt is null ? [[Key("Остановить", new StopNudge(campaign.Id))]] : []
        : count.Unknown + count.Stopped > 0 ? [[Key("Повторить для неполучивших", new RepeatNudge(campaign.Id))], [Key("Обзор", new ShowColleges(0))]]
        : [[Key("Обзор", new ShowColleges(0))]];

    private static NudgeOutcome OutcomeOf(Session session, Campaign campaign, NudgeBody body)
    {
        var letters = session.Campaigns.Letters(campaign.Id).Select(letter => (letter.Status, letter.Reason, Name: NameOf(session, letter))).ToList();
        return new NudgeOutcome(
            body.People,
            campaign.StoppedAt is not null,
            Of("delivered"),
            [.. letters.Where(letter => letter.Reason == "Blocked").Select(letter => letter.Name)],
            [.. letters.Where(letter => letter.Reason == "Deactivated").Select(letter => letter.Name)],
            [.. letters.Where(letter => letter.Status == "refused" && letter.Reason is not ("Blocked" or "Deactivated")).Select(letter => letter.Name)],
            Of("unknown"),
            [.. letters.Where(letter => letter.Status is "cancelled" or "expired" or "replaced").Select(letter => letter.Name)],
            [.. body.LeftOut.Where(left => left.Why is Domain.Nudges.LeftOut.NobodyConnected or Domain.Nudges.LeftOut.Unreachable).Select(left => left.Name)]);

        List<string> Of(string status) => [.. letters.Where(letter => letter.Status == status).Select(letter => letter.Name)];
    }

    private static string NameOf(Session session, CampaignLetter letter) =>
        letter.Person is { } id && session.People.One(id) is { College: { } college } ? session.Register.Now.Registry.Organisation(college)?.Name ?? college : $"чат {letter.Chat}";

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
