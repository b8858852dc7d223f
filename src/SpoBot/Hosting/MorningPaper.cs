using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Coordinator;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Planning;
using SpoBot.Wording;

namespace SpoBot.Hosting;

/// <summary>A planned morning in words and buttons: wording says it, the rooms' claims make it answerable.</summary>
internal sealed class MorningPaper : IMorningPaper
{
    public Content ToHead(ILedgerSession session, PlannedLetter letter)
    {
        var registry = session.Register.Now.Registry;
        var lines = letter.Morning.Items.Select(item => LineOf(session, item, registry.Obligation(item.Document, item.Obligation)!)).ToList();
        var moved = letter.Morning.Items.Select(item => item.Duty).OfType<Duty>().FirstOrDefault(duty => duty.Extended is null && duty.Expected != duty.Key.Due);
        var because = moved is null ? "" : registry.Catalog(moved.Key.Document)?.Rulebook.ShiftBecause ?? "";
        return MorningLetter.Render(letter.Morning, lines, ClaimCodec.Write(new ShowStatus(StatusFilter.Now, 0)), because, letter.Person.Silent);
    }

    public Content ToCoordinator(ILedgerSession session, CoordinatorMorning morning, Person reader)
    {
        var registry = session.Register.Now.Registry;
        return CoordinatorLetter.Render(
            morning,
            key => registry.Obligation(key.Document, key.Obligation)!,
            id => registry.Organisation(id)?.Name ?? id,
            [.. ButtonsOf(morning)],
            silent: reader.Silent);
    }

    private static IEnumerable<Button> ButtonsOf(CoordinatorMorning morning)
    {
        if (morning.Waiting.Count + morning.Asks.Count > 0)
            yield return new Button("Входящие", ClaimCodec.Write(new FromSummary(SummaryPart.Inbox)));
        yield return new Button("Кто что должен", ClaimCodec.Write(new FromSummary(SummaryPart.Overview)));
        if (morning.Unconnected.Count > 0)
            yield return new Button("Пригласить", ClaimCodec.Write(new FromSummary(SummaryPart.Invites)));
    }

    private static MorningLine LineOf(ILedgerSession session, MorningItem item, Obligation obligation)
    {
        if (item.Duty is not { } duty || session.Duties.Find(duty.Key) is not { } record)
            return new MorningLine(item, obligation);
        return new MorningLine(item, obligation, ClaimCodec.Write(new StartReport(record.Id)), record.Case.History.Remark?.Remark);
    }
}
