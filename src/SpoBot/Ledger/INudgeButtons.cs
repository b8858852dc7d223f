using SpoBot.Domain.Nudges;
using SpoBot.Outbox;

namespace SpoBot.Ledger;

/// <summary>The buttons under a nudge's letter; which they are is for the rooms that answer to buttons.</summary>
internal interface INudgeButtons
{
    IReadOnlyList<IReadOnlyList<Button>> For(NudgeRecipient recipient);
}
