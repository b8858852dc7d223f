using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Conversations;

/// <summary>The bot talks to people one by one; in a group it says so once it is spoken to, and is silent otherwise.</summary>
internal static class Groups
{
    internal static Move Step(Turn turn) => turn.Incoming switch
    {
        Incoming.Press press => Courtesy.Toast(turn, press, Phrases.OnlyInPrivate),
        Incoming.Text { IsEdit: false } text when text.Words.StartsWith('/') => Move.Answer(turn.Talk, Reply.With(new Content.Message(Phrases.OnlyInPrivate))),
        _ => Move.Answer(turn.Talk, Reply.Silence),
    };
}
