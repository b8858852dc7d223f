using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Conversations;

/// <summary>The polite answers that every room shares.</summary>
internal static class Courtesy
{
    internal static Move OldButton(Turn turn, Incoming.Press press) =>
        Move.Answer(turn.Talk, Reply.With(new Content.Toast(press.CallbackId, Phrases.OldButton)));

    internal static Move Toast(Turn turn, Incoming.Press press, string? text = null, bool alert = false) =>
        Move.Answer(turn.Talk, Reply.With(new Content.Toast(press.CallbackId, text, alert)));
}
