using SpoBot.Domain;

namespace SpoBot.Conversations;

/// <summary>
/// What a step decided: what to remember, what to ask of the ledger, and how to answer once it is known whether the ledger agreed.
/// </summary>
/// <param name="Then">Draws the answer from what the command came to; the turn's desk shows the register as it is after the command.</param>
internal sealed record Move(Talk Talk, Command? Do, Func<Outcome, Reply> Then)
{
    /// <summary>What to remember instead when the ledger says no: a question that stays open.</summary>
    internal Talk? IfRefused { get; init; }

    internal Talk Remembered(Outcome outcome) => outcome.Agreed ? Talk : IfRefused ?? Talk;

    internal static Move Answer(Talk talk, Reply reply) => new(talk, null, _ => reply);
}
