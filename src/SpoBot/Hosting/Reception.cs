using System.Text;
using SpoBot.Conversations;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;
using SpoBot.Hosting.Settings;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Telegram;
using SpoBot.Wording;

namespace SpoBot.Hosting;

/// <summary>
/// An update's whole way through the house, in one transaction: its number is recorded, the talk is loaded, a step is taken, the ledger
/// carries out the command, the answers are queued. The store's writer keeps the order in which updates came.
/// </summary>
internal sealed class Reception(Store store, Clerk clerk, LedgerRules rules, RoundsSettings rounds, IReadOnlyList<long> admins, ILogger<Reception> log) : IUpdateSink
{
    private static readonly TimeSpan ToastLives = TimeSpan.FromSeconds(15);

    public Task Handle(IReadOnlyList<RawUpdate> updates, CancellationToken cancellation) =>
        Task.WhenAll(updates.Select(update => Take(update, cancellation)));

    private async Task Take(RawUpdate update, CancellationToken cancellation)
    {
        if (update.Fault is { } fault)
        {
            await SetAside(update, fault, cancellation);
            return;
        }

        try
        {
            await store.Write(session => Serve(session, update), cancellation);
        }
        catch (Exception e) when (e is not (OperationCanceledException or StoreException))
        {
            log.LogError(e, "Update {Update} broke the step it led to; it is set aside and the bot goes on", update.UpdateId);
            await SetAside(update, e.GetType().Name, cancellation);
        }
    }

    private void Serve(Session session, RawUpdate update)
    {
        if (!session.Inbox.Take(update.UpdateId) || update.Incoming is not { } incoming)
            return;

        var who = incoming.IsPrivate ? WhoIs(session, incoming) : null;
        var college = who?.College is { } id ? session.Register.Now.Registry.Organisation(id) : null;
        var zone = rules.ZoneOf(college);
        var talk = session.Talks.Of(incoming.Chat);
        var turn = new Turn(who, talk, incoming, session.Now, DayIn(zone, session.Now), zone, rules.Calendar, rounds.Morning, session.Desk);

        var move = Dialogue.Step(turn);
        var outcome = Outcome.Nothing;
        if (move.Do is { } command)
        {
            var verdict = clerk.Execute(session, who, command);
            outcome = new Outcome(verdict.Made, verdict.Refusal);
        }

        if (move.Remembered(outcome) is var remembered && remembered != talk)
            session.Talks.Keep(incoming.Chat, remembered);
        Answer(session, update.UpdateId, incoming.Chat, move.Then(outcome), who);
    }

    private static void Answer(Session session, long update, long chat, Reply reply, Person? who)
    {
        var arrived = reply.Instead is { } earlier && !session.Outbox.CallOff(earlier) ? session.Outbox.MessageOf(earlier) : null;
        for (var i = 0; i < reply.Contents.Count; i++)
        {
            var content = reply.Contents[i] is Content.Message message && arrived is { } shown
                ? new Content.Edit(shown, message.Html, message.Buttons)
                : reply.Contents[i];
            session.Outbox.Enqueue(new Letter(
                Reply.Key(update, i), chat, Lane.Reply, content, ExpiresAt: content is Content.Toast ? session.Now + ToastLives : null, Person: who?.Id));
        }
    }

    /// <summary>Administrators are named by the configuration; unless they are bound as somebody, they act for the house.</summary>
    private Person? WhoIs(Session session, Incoming incoming) =>
        session.People.OfChat(incoming.Chat)
        ?? (admins.Contains(incoming.From.Id) ? House.Administrator with { Chat = incoming.Chat, Name = incoming.From.Name } : null);

    private static DateOnly DayIn(TimeZoneInfo zone, DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private Task SetAside(RawUpdate update, string why, CancellationToken cancellation) => store.Write(
        session =>
        {
            session.Inbox.SetAside(update.UpdateId, Encoding.UTF8.GetString(update.Json.Span), why);
            if (update.Incoming is { IsPrivate: true } incoming)
            {
                session.Talks.Keep(incoming.Chat, Talk.Idle);
                IReadOnlyList<Content> sorry = incoming is Incoming.Press press
                    ? [new Content.Toast(press.CallbackId, Phrases.Broken, Alert: true)]
                    : [new Content.Message(Phrases.Broken)];
                Answer(session, update.UpdateId, incoming.Chat, new Reply(sorry), null);
            }
        },
        cancellation);
}
