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

    /// <summary>Where nothing is owed any more, the ledger says who was first. A report that is begun already goes on.</summary>
    internal static Move Start(Turn turn, Incoming.Press press, DutyView view) =>
        view.Obligation.Proof is Proof.Nothing || !view.Duty.IsOwed ? Commit(turn, press, view, ReportContent.Done)
        : QuestionCodec.Open(turn.Talk) is Question.ReportDraft { IsEmpty: false } draft && draft.Duty == view.Id ? Begin(turn, press, view, draft with { Look = press.UpdateId })
        : Ask(turn, press, view);

    /// <summary>A report that already has its files: shown at once if that is all, else what is missing is asked for.</summary>
    internal static Move Begin(Turn turn, Incoming.Press press, DutyView view, Question.ReportDraft draft) => Move.Answer(
        QuestionCodec.Ask(draft, press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, Preview(view, draft))));

    /// <summary>Something came while the report is being put together: it is added, and the whole is shown.</summary>
    internal static Move? Add(Turn turn, Question.ReportDraft draft)
    {
        if (turn.Desk.Duty(draft.Duty) is not { } view || view.College.Id != turn.Who!.College)
            return null;
        return turn.Incoming switch
        {
            Incoming.Text text when view.Obligation.Proof is Proof.Number number => NumberReader.Read(text.Words, number) is { } value
                ? Look(turn, view, draft with { Number = value.Number, Text = value.Tail ?? draft.Text })
                : Again(turn, view, ReportText.NotANumber(number, view.Duty.Key.Due.Year)),
            Incoming.Text text => TooLong(turn, view, text.Words.Trim()) ?? Look(turn, view, draft with { Text = text.Words.Trim() }),
            Incoming.File when draft.Files.Count >= MostFiles => Again(turn, view, ReportText.TooManyFiles(MostFiles)),
            Incoming.File file => TooLong(turn, view, WithCaption(view, file.Caption, draft).Text) ?? Look(turn, view, WithCaption(view, file.Caption, draft) with
            {
                Files = [.. draft.Files, new SentFile(file.FileId, file.Name, file.IsPhoto, file.Size)],
                Album = file.Album,
            }, file.Album is not null && file.Album == draft.Album ? Reply.Key(draft.Look, 0) : null),
            _ => Again(turn, view, ReportText.NotThat),
        };
    }

    internal static Move Send(Turn turn, Incoming.Press press, DutyView view, long look) => QuestionCodec.Open(turn.Talk) switch
    {
        _ when !view.Duty.IsOwed => Start(turn, press, view),
        Question.ReportDraft draft when draft.Duty == view.Id && draft.Look == look => Commit(turn, press, view, ReportOf(draft)),
        Question.ReportDraft draft when draft.Duty == view.Id => Move.Answer(turn.Talk, Reply.With(
            new Content.Toast(press.CallbackId, ReportText.Changed, Alert: true), StatusSteps.InPlace(press, Preview(view, draft)))),
        _ => Gone(turn, press, view),
    };

    internal static Move Change(Turn turn, Incoming.Press press, DutyView view) => view.Duty.IsOwed ? Ask(turn, press, view) : Start(turn, press, view);

    /// <summary>«Отмена» drops what is being asked about this duty, and only says so if there was something to drop.</summary>
    internal static Move Drop(Turn turn, Incoming.Press press, DutyView view)
    {
        var isDropped = QuestionCodec.Open(turn.Talk) switch
        {
            Question.ReportDraft draft => draft.Duty == view.Id,
            Question.NewDate question => question.Duty == view.Id,
            Question.WhyLater question => question.Duty == view.Id,
            _ => false,
        };
        return Move.Answer(
            isDropped ? Talk.Idle : turn.Talk,
            Reply.With(new Content.Toast(press.CallbackId, isDropped ? ReportText.Cancelled : null), StatusSteps.InPlace(press, DutySteps.Card(turn, view))));
    }

    internal static Move Withdraw(Turn turn, Incoming.Press press, DutyView view) => new(
        Talk.Idle,
        new DutyCommand.Withdraw(view.Duty.Key),
        outcome => After(turn, press, view, outcome, ReportText.Withdrawn));

    /// <summary>The button speaks of a report that is not being written any more.</summary>
    internal static Move Gone(Turn turn, Incoming.Press press, DutyView view) => Move.Answer(
        turn.Talk,
        Reply.With(new Content.Toast(press.CallbackId, ReportText.Gone, Alert: true), StatusSteps.InPlace(press, DutySteps.Card(turn, view))));

    private static Move Ask(Turn turn, Incoming.Press press, DutyView view) => Move.Answer(
        QuestionCodec.Ask(new Question.ReportDraft(view.Id, Look: press.UpdateId), press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, ReportText.Ask(view, Remark(turn, view)), Drop(view))));

    private static Move Look(Turn turn, DutyView view, Question.ReportDraft draft, string? instead = null)
    {
        draft = draft with { Look = turn.Incoming.UpdateId };
        return Move.Answer(QuestionCodec.Ask(draft, turn.Talk.Anchor), Reply.With(Preview(view, draft)) with { Instead = instead });
    }

    private static Content.Message Preview(DutyView view, Question.ReportDraft draft)
    {
        var keys = new List<IReadOnlyList<Button>>();
        if (ReportOf(draft).Satisfies(view.Obligation.Proof))
        {
            keys.Add([new Button("Отправить", ClaimCodec.Write(new SendReport(view.Id, draft.Look)))]);
            keys.Add([new Button("Изменить", ClaimCodec.Write(new ChangeReport(view.Id))), .. Drop(view)[0]]);
        }
        else
        {
            keys.AddRange(Drop(view));
        }

        return new Content.Message(ReportText.Preview(view, ReportOf(draft)), keys);
    }

    private static ReportContent ReportOf(Question.ReportDraft draft) => new(draft.Text, draft.Files, draft.Number);

    /// <summary>A file's caption is the report's text, or its number where one is asked for.</summary>
    private static Question.ReportDraft WithCaption(DutyView view, string? caption, Question.ReportDraft draft) =>
        string.IsNullOrWhiteSpace(caption) ? draft
        : view.Obligation.Proof is Proof.Number number && NumberReader.Read(caption, number) is { } value ? draft with { Number = value.Number, Text = value.Tail ?? draft.Text }
        : draft with { Text = draft.Text is null ? caption.Trim() : $"{draft.Text}\n{caption.Trim()}" };

    private static Move? TooLong(Turn turn, DutyView view, string? text) => text?.Length > ReportText.Longest ? Again(turn, view, Phrases.TooLong(text.Length, ReportText.Longest)) : null;

    private static Move Commit(Turn turn, Incoming.Press press, DutyView view, ReportContent content) => new(
        Talk.Idle,
        new DutyCommand.Report(view.Duty.Key, content),
        outcome => After(turn, press, view, outcome, ReportText.Sent));

    private static Reply After(Turn turn, Incoming.Press press, DutyView view, Outcome outcome, string done) => Reply.With(
        new Content.Toast(press.CallbackId, outcome.Agreed ? done : Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf)),
        DutySteps.Again(turn, press, view.Id));

    private static Move Again(Turn turn, DutyView view, string html) => Move.Answer(turn.Talk, Reply.With(new Content.Message(html, Drop(view))));

    private static string? Remark(Turn turn, DutyView view) => view.Duty.State == DutyState.Returned
        ? turn.Desk.HistoryOf(view.Id).Select(fact => fact.What).OfType<DutyFact.Returned>().LastOrDefault()?.Remark
        : null;

    private static IReadOnlyList<IReadOnlyList<Button>> Drop(DutyView view) => [[new Button("Отмена", ClaimCodec.Write(new DropReport(view.Id)))]];
}
