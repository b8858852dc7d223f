using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Nudges;
using SpoBot.Ledger;
using SpoBot.Outbox;

namespace SpoBot.Hosting;

internal sealed class NudgeButtons : INudgeButtons
{
    private const int Most = 15;

    public IReadOnlyList<IReadOnlyList<Button>> For(NudgeRecipient recipient) => recipient.Debts.Count == 1
        ? [[new Button("Отчитаться", ClaimCodec.Write(new StartReport(recipient.Debts[0].Id)))]]
        : [.. recipient.Debts.Take(Most).Select((view, i) => new Button($"{i + 1}", ClaimCodec.Write(new ShowDuty(view.Id)))).Chunk(5)];
}
