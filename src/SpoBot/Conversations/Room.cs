using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Words;
using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Conversations;

/// <summary>What the bot is to one kind of people. Null = «not for this room», and the dialogue answers politely.</summary>
internal abstract class Room
{
    /// <summary>The first words to somebody who has just been bound: what will come and when, and how things stand.</summary>
    internal abstract IReadOnlyList<Content> Greet(Turn turn);

    internal abstract Move? Press(Turn turn, Incoming.Press press, Claim claim);

    internal abstract Move? Say(Turn turn, Word word, string tail);

    /// <summary>What is said to a message corrected afterwards.</summary>
    internal virtual string Corrected => Phrases.EditIgnored;

    /// <summary>Something came while a question is open.</summary>
    internal abstract Move? Answer(Turn turn);

    /// <summary>Anything else. Never silence.</summary>
    internal abstract Move Otherwise(Turn turn);
}
