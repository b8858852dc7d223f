using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>A report: one tap where nothing more is wanted; else a message or files, a look, «Отправить».</summary>
internal static class ReportSteps
{
    private const int MostFiles = 10;

    internal static Move Start(Turn turn, Incoming.Press press, DutyView view)
    {
        if (!view.Duty.IsOwed)
            return DutySteps.Show(turn, press, view);
        if (view.Obligation.Proof is Proof.Nothing)
            return Commit(turn, press, view, ReportContent.Done);
        return Ask(turn, press, view);
    }

    /// <summary>A report that already has its files: shown at once if that is all, else what is missing is asked for.</summary>
    internal static Move Begin(Turn turn, Incoming.Press press, DutyView view, Question.ReportDraft draft)
    {
        var move = Preview(turn, view, draft);
        return move with { Then = outcome => Reply.With([new Content.Toast(press.CallbackId), .. move.Then(outcome).Contents]) };
    }

    /// <summary>Something came while the report is being put together: it is added, and the whole is shown.</summary>
    internal static Move? Add(Turn turn, Question.ReportDraft draft)
    {
        if (turn.Desk.Duty(draft.Duty) is not { } view || view.College.Id != turn.Who!.College)
            return null;
        return turn.Incoming switch
        {
            Incoming.Text text when view.Obligation.Proof is Proof.Number number => NumberReader.Read(text.Words, number) is { } value
                ? Preview(turn, view, draft with { Number = value.Number, Text = value.Tail ?? draft.Text })
                : Move.Answer(turn.Talk, Reply.With(new Content.Message(ReportText.NotANumber(number, view.Duty.Key.Due.Year), Drop(view)))),
            Incoming.Text text => Preview(turn, view, draft with { Text = Html.Cut(text.Words.Trim(), ReportText.Longest) }),
            Incoming.File file when draft.Files.Count >= MostFiles => Move.Answer(turn.Talk, Reply.With(new Content.Message(ReportText.TooManyFiles(MostFiles), Drop(view)))),
            Incoming.File file => Preview(turn, view, draft with
            {
                Files = [.. draft.Files, new SentFile(file.FileId, file.Name, file.IsPhoto, file.Size)],
                Text = string.IsNullOrWhiteSpace(file.Caption) ? draft.Text : Html.Cut(file.Caption.Trim(), ReportText.Longest),
            }),
            _ => Move.Answer(turn.Talk, Reply.With(new Content.Message(ReportText.NotThat, Drop(view)))),
        };
    }

    internal static Move Send(Turn turn, Incoming.Press press, DutyView view) =>
        QuestionCodec.Open(turn.Talk) is Question.ReportDraft draft && draft.Duty == view.Id
            ? Commit(turn, press, view, new ReportContent(draft.Text, draft.Files, draft.Number))
            : DutySteps.Show(turn, press, view);

    internal static Move Change(Turn turn, Incoming.Press press, DutyView view) => view.Duty.IsOwed ? Ask(turn, press, view) : DutySteps.Show(turn, press, view);

    internal static Move Drop(Turn turn, Incoming.Press press, DutyView view) =>
        Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId, ReportText.Cancelled), StatusSteps.InPlace(press, DutySteps.Card(turn, view))));

    internal static Move Withdraw(Turn turn, Incoming.Press press, DutyView view) => new(
        Talk.Idle,
        new DutyCommand.Withdraw(view.Duty.Key),
        outcome => After(turn, press, view, outcome, ReportText.Withdrawn));

    private static Move Ask(Turn turn, Incoming.Press press, DutyView view)
    {
        var draft = new Question.ReportDraft(view.Id, null, null, []);
        return Move.Answer(
            QuestionCodec.Ask(draft, press.MessageId),
            Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, ReportText.Ask(view, Remark(turn, view)), Drop(view))));
    }

    private static Move Preview(Turn turn, DutyView view, Question.ReportDraft draft)
    {
        var content = new ReportContent(draft.Text, draft.Files, draft.Number);
        var keys = new List<IReadOnlyList<Button>>();
        if (content.Satisfies(view.Obligation.Proof))
            keys.Add([new Button("Отправить", ClaimCodec.Write(new SendReport(view.Id))), new Button("Изменить", ClaimCodec.Write(new ChangeReport(view.Id)))]);
        keys.AddRange(Drop(view));
        return Move.Answer(
            QuestionCodec.Ask(draft, turn.Talk.Anchor),
            Reply.With(new Content.Message(ReportText.Preview(view, content), keys)));
    }

    private static Move Commit(Turn turn, Incoming.Press press, DutyView view, ReportContent content) => new(
        Talk.Idle,
        new DutyCommand.Report(view.Duty.Key, content),
        outcome => After(turn, press, view, outcome, ReportText.Sent));

    private static Reply After(Turn turn, Incoming.Press press, DutyView view, Outcome outcome, string done) => Reply.With(
        outcome.Agreed
            ? new Content.Toast(press.CallbackId, done)
            : new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true),
        DutySteps.Again(turn, press, view.Id));

    private static string? Remark(Turn turn, DutyView view) => view.Duty.State == DutyState.Returned
        ? turn.Desk.HistoryOf(view.Id).Select(fact => fact.What).OfType<DutyFact.Returned>().LastOrDefault()?.Remark
        : null;

    private static IReadOnlyList<IReadOnlyList<Button>> Drop(DutyView view) => [[new Button("Отмена", ClaimCodec.Write(new DropReport(view.Id)))]];
}
