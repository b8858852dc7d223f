using SpoBot.Conversations;
using SpoBot.Conversations.Claims;
using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Screens;

/// <summary>A town whose people talk to the bot: each word and press goes through the dialogue and the clerk in one transaction, as the reception does it.</summary>
internal sealed class Counter(Town town)
{
    private const long Message = 50;

    private long _update = 100;

    internal Task<Content.Message> Say(Person who, string words) => Take(who, new Incoming.Text(++_update, new Sender(who.Chat, who.Name), who.Chat, true, words));

    internal Task<Content.Message> Press(Person who, Claim claim) =>
        Take(who, new Incoming.Press(++_update, new Sender(who.Chat, who.Name), who.Chat, true, "tap", ClaimCodec.Write(claim), Message));

    /// <summary>The last screen of the answer, as it stands in the chat.</summary>
    private async Task<Content.Message> Take(Person who, Incoming incoming) => (await Contents(who, incoming)).Last(content => content is not Content.Toast) switch
    {
        Content.Message message => message,
        Content.Edit edit => new Content.Message(edit.Html, edit.Buttons),
        var other => throw new InvalidOperationException($"No screen, but {other}"),
    };

    private Task<IReadOnlyList<Content>> Contents(Person who, Incoming incoming) => town.Store.Write(session =>
    {
        var person = session.People.OfChat(who.Chat)!;
        var talk = session.Talks.Of(who.Chat);
        var zone = Town.Rules.ZoneOf(person.College is { } college ? session.Register.Now.Registry.Organisation(college) : null);
        var today = LedgerRules.DayOf(TimeZoneInfo.ConvertTime(session.Now, zone));
        var move = Dialogue.Step(new Turn(person, talk, incoming, session.Now, today, zone, Town.Rules.Calendar, new TimeOnly(9, 0), session.Desk));
        session.Talks.Keep(who.Chat, move.Talk);
        var verdict = move.Do is { } command ? town.Clerk.Execute(session, person, command) : Verdict.Done();
        return move.Then(new Outcome(verdict.Made, verdict.Refusal)).Contents;
    });
}
