using SpoBot.Conversations.Claims;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>One duty's card, and the proof that it was seen.</summary>
internal static class DutySteps
{
    internal static Move Show(Turn turn, Incoming.Press press, DutyView view) =>
        Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, Card(turn, view))));

    internal static Move Notice(Turn turn, Incoming.Press press, DutyView view) => new(
        turn.Talk,
        new DutyCommand.Notice(view.Duty.Key),
        outcome => Reply.With(
            new Content.Toast(press.CallbackId, outcome.Agreed ? DutyAnswers.Noticed : Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf)),
            Again(turn, press, view.Id)));

    /// <summary>The card as it stands after what has just been done.</summary>
    internal static Content.Edit Again(Turn turn, Incoming.Press press, long id) => StatusSteps.InPlace(press, Card(turn, turn.Desk.Duty(id)!));

    internal static Content.Message Card(Turn turn, DutyView view)
    {
        var history = turn.Desk.HistoryOf(view.Id);
        var reportTo = view.Obligation.ReportTo is { } addressee ? turn.Desk.College(addressee) : null;
        var html = DutyCardText.Of(view, history, reportTo, turn.Desk.Rulebook(view.Document.Id), turn.Today, turn.Calendar, turn.Zone);
        var noticed = history.Any(fact => fact.What is DutyFact.Noticed && fact.What.By == turn.Who!.Id);
        return new Content.Message(html, Keys(view, noticed));
    }

    private static List<IReadOnlyList<Button>> Keys(DutyView view, bool noticed)
    {
        var rows = new List<IReadOnlyList<Button>>();
        switch (view.Duty.State)
        {
            case DutyState.Open or DutyState.Returned:
                var once = view.Obligation.Proof is Proof.Nothing;
                rows.Add([Key(once ? "Исполнено" : view.Duty.State == DutyState.Returned ? "Исправить" : "Отчитаться", new StartReport(view.Id))]);
                rows.Add(view.Asked is null ? [Key("Продлить срок", new AskLater(view.Id))] : []);
                break;
            case DutyState.Reported:
                rows.Add([Key("Отозвать отчёт", new WithdrawReport(view.Id))]);
                break;
        }

        if (!noticed && view.Duty.IsOwed)
            rows.Add([Key("Принято к сведению", new TakeNotice(view.Id))]);
        rows.Add([Key("← К списку", new ShowStatus(StatusFilter.Now, 0))]);
        return [.. rows.Where(row => row.Count > 0)];
    }

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
