using SpoBot.Conversations.Claims;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Conversations;

/// <summary>The polite answers that every room shares.</summary>
internal static class Courtesy
{
    internal static Move OldButton(Turn turn, Incoming.Press press) => Foreign(turn, press, turn.Who is null ? Phrases.NotConnected : Phrases.OldButton);

    /// <summary>Not this person's button, whoever it belongs to: a calm line, nothing shown, nothing changed, and a note in the journal.</summary>
    internal static Move Foreign(Turn turn, Incoming.Press press, string text, string? about = null, bool alert = false) => new(
        turn.Talk,
        turn.Who is null ? null : new PeopleCommand.PressForeign(Typed.Cut(press.Claim, ClaimCodec.MostBytes), about),
        _ => Reply.With(new Content.Toast(press.CallbackId, text, alert)));

    /// <summary>A coordinator's button for what reports to somebody else.</summary>
    internal static Move OutOfScope(Turn turn, Incoming.Press press, string? about = null) => Foreign(turn, press, Phrases.NotInScope, about, alert: true);

    /// <summary>What was typed does not fit: it is said how much came and how much there is room for, and the question stays open. Null when it fits.</summary>
    internal static Move? TooLong(Turn turn, string typed, int most) => typed.Trim().Length <= most
        ? null
        : Move.Answer(turn.Talk, Reply.With(new Content.Message(Phrases.TooLong(typed.Trim().Length, most))));

    internal static Move Toast(Turn turn, Incoming.Press press, string? text = null, bool alert = false) =>
        Move.Answer(turn.Talk, Reply.With(new Content.Toast(press.CallbackId, text, alert)));
}
