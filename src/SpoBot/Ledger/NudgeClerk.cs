using SpoBot.Domain.Nudges;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Ledger;

/// <summary>Starts, stops and repeats nudges. All letters of one are queued in one transaction, each under a key of nudge and person.</summary>
internal sealed class NudgeClerk(LedgerRules rules, INudgeButtons buttons)
{
    /// <summary>Days counted in a letter are soon wrong: one that could not go out by then is better sent anew.</summary>
    private static readonly TimeSpan Lives = TimeSpan.FromHours(12);

    internal Verdict Execute(ILedgerSession session, Person who, NudgeCommand command)
    {
        if (who.AsCoordinator().Role != Role.Coordinator)
            return Verdict.No(new NudgeRefusal.NotYours());
        return command switch
        {
            NudgeCommand.Start it => Start(session, who, it.Id, it.Selection, it.Words, it.Chat, it.Message, it.Seen?.ToHashSet()),
            NudgeCommand.Repeat it => Own(session, who, it.Of) is { } old ? Repeat(session, who, it, old) : Verdict.No(new NudgeRefusal.NotYours()),
            NudgeCommand.Stop it => Own(session, who, it.Id) is { } campaign ? Stop(session, who, campaign) : Verdict.No(new NudgeRefusal.NotYours()),
            _ => throw new ArgumentException($"Unknown command {command.GetType().Name}", nameof(command)),
        };
    }

    private Verdict Start(
        ILedgerSession session, Person who, string id, NudgeSelection selection, string? words, long chat, long message, IReadOnlySet<long>? only, string? repeats = null)
    {
        if (session.Campaigns.One(id) is not null)
            return Verdict.No(new NudgeRefusal.AlreadyStarted());
        var today = LedgerRules.DayOf(rules.Local(session.Now, null));
        var plan = new NudgeDesk(session.Register, session.Views, session.People, session.Campaigns).Plan(session.Now, today, selection, who.AsCoordinator().College, repeats);
        var recipients = plan.Recipients.Where(recipient => only is null || only.Contains(recipient.Person.Id)).ToList();
        if (recipients.Count == 0)
            return Verdict.No(new NudgeRefusal.NobodyToWriteTo());

        var missed = only is null || repeats is not null ? [] : only.Except(recipients.Select(recipient => recipient.Person.Id)).Select(person => Missed(session, plan, person)).ToList();
        var named = missed.Select(line => line.College).ToHashSet(StringComparer.Ordinal);
        var body = new NudgeBody(
            selection, words, chat, message, recipients.Count + missed.Count, recipients.Select(recipient => recipient.College.Id).Distinct().Count(),
            repeats is null ? [.. plan.LeftOut.Where(left => !named.Contains(left.College.Name)).Select(left => new LeftOutCollege(left.College.Name, left.Why))] : [],
            missed);
        session.Campaigns.Make(id, who.Id, body.Write());
        foreach (var recipient in recipients)
        {
            session.Outbox.Enqueue(new Letter(
                $"nudge/{id}/{recipient.Person.Id}",
                recipient.Person.Chat,
                Lane.Bulk,
                new Content.Message(NudgeText.Letter(words, recipient.Debts, today, rules.Calendar), buttons.For(recipient), recipient.Person.Silent),
                ExpiresAt: session.Now + Lives,
                Person: recipient.Person.Id,
                Duties: [.. recipient.Debts.Select(view => view.Duty.Key.ToString())],
                Campaign: id));
        }

        session.Journal.Write(who.Id, "nudge.started", $"nudge/{id}", after: $"{selection.Whom}, {recipients.Count}");
        return Verdict.Done(body);
    }

    /// <summary>Why somebody whom the preview named is not written to after all.</summary>
    private static NudgeLine Missed(ILedgerSession session, NudgePlan plan, long id)
    {
        var college = session.People.FileOf(id)?.Organisation ?? "";
        var fate = session.People.One(id) is null ? NudgeFate.Left
            : session.People.WhyUnreachable(id) is { } why ? why == nameof(RefusalReason.Deactivated) ? NudgeFate.Deactivated : NudgeFate.Blocked
            : plan.Owes(college) ? NudgeFate.PassedOver
            : NudgeFate.Settled;
        return new NudgeLine(session.Register.Now.Registry.Organisation(college)?.Name ?? college, session.People.NameOf(id) ?? "", fate);
    }

    private Verdict Repeat(ILedgerSession session, Person who, NudgeCommand.Repeat command, Campaign old)
    {
        var missed = session.Campaigns.Letters(old.Id)
            .Where(letter => letter.Status is "unknown" or "expired" || letter is { Status: "cancelled" } && old.StoppedAt is not null)
            .Select(letter => letter.Person).OfType<long>().ToHashSet();
        var body = NudgeBody.Read(old.Body);
        return Start(session, who, command.Id, body.Selection, body.Words, command.Chat, command.Message, missed, old.Id);
    }

    private static Verdict Stop(ILedgerSession session, Person who, Campaign campaign)
    {
        session.Campaigns.Stop(campaign.Id);
        var cancelled = session.Outbox.CancelCampaign(campaign.Id);
        session.Journal.Write(who.Id, "nudge.stopped", $"nudge/{campaign.Id}", after: $"{cancelled}");
        return Verdict.Done(cancelled);
    }

    private static Campaign? Own(ILedgerSession session, Person who, string id) =>
        session.Campaigns.One(id) is { } campaign && (campaign.By == who.Id || who.IsAdministrator()) ? campaign : null;
}
