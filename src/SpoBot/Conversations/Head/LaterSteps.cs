using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>Asking for a later date: a proposed or a typed one, then why. The coordinator decides.</summary>
internal static class LaterSteps
{
    private static readonly int[] Proposed = [3, 5, 10];

    internal static Move Ask(Turn turn, Incoming.Press press, DutyView view)
    {
        if (!view.Duty.IsOwed)
            return ReportSteps.Start(turn, press, view);
        if (view.Asked is { } asked)
            return Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId, LaterText.AlreadyAsked(asked), Alert: true), StatusSteps.InPlace(press, DutySteps.Card(turn, view))));
        var dates = Proposed.Select(days => turn.Calendar.Add(Later(turn.Today, view.Duty.Expected), days));
        IReadOnlyList<IReadOnlyList<Button>> keys =
        [
            [.. dates.Select(date => new Button(Days.Short(date), ClaimCodec.Write(new LaterUntil(view.Id, date))))],
            [new Button("Другая дата", ClaimCodec.Write(new LaterTyped(view.Id)))],
            Back(view),
        ];
        return Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, LaterText.Until(view), keys)));
    }

    internal static Move AskTyped(Turn turn, Incoming.Press press, DutyView view) => Move.Answer(
        QuestionCodec.Ask(new Question.NewDate(view.Id), press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, LaterText.TypeDate(view), [Back(view)])));

    internal static Move Choose(Turn turn, Incoming.Press press, DutyView view, DateOnly date) => date <= Later(turn.Today.AddDays(-1), view.Duty.Expected)
        ? Courtesy.Toast(turn, press, LaterText.NotLater(view.Duty.Expected), alert: true)
        : Move.Answer(
            QuestionCodec.Ask(new Question.WhyLater(view.Id, date), press.MessageId),
            Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, LaterText.Why(view, date), [Back(view)])));

    /// <summary>A date in any way a resolution would write it, or as people say it.</summary>
    internal static Move TypeDate(Turn turn, Question.NewDate question)
    {
        if (turn.Incoming is not Incoming.Text text || Own(turn, question.Duty) is not { } view)
            return Again(turn, LaterText.DateNotRead);
        if (TypedDay.Read(Html.Cut(text.Words, 200), turn.Today, turn.Calendar) is not var (day, _))
            return Again(turn, LaterText.DateNotRead);
        if (day < turn.Today)
            return Again(turn, LaterText.Passed(day));
        if (day <= view.Duty.Expected)
            return Again(turn, LaterText.NotLater(view.Duty.Expected));
        return Move.Answer(
            QuestionCodec.Ask(new Question.WhyLater(view.Id, day), turn.Talk.Anchor),
            Reply.With(new Content.Message(LaterText.Why(view, day), [Back(view)])));
    }

    internal static Move Explain(Turn turn, Question.WhyLater question)
    {
        if (turn.Incoming is not Incoming.Text text || Own(turn, question.Duty) is not { } view)
            return Again(turn, LaterText.WhyInWords);
        return Courtesy.TooLong(turn, text.Words, ReportText.LongestReason) ?? new Move(
            Talk.Idle,
            new DutyCommand.AskExtension(view.Duty.Key, question.Date, text.Words.Trim()),
            outcome => Reply.With(
                new Content.Message(outcome.Agreed ? LaterText.Asked(view, question.Date) : Html.Escape(Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf))),
                DutySteps.Card(turn, turn.Desk.Duty(view.Id)!)));
    }

    private static DutyView? Own(Turn turn, long id) => turn.Desk.Duty(id) is { } view && view.College.Id == turn.Who!.College ? view : null;

    private static Move Again(Turn turn, string html) => Move.Answer(turn.Talk, Reply.With(new Content.Message(html)));

    private static DateOnly Later(DateOnly today, DateOnly expected) => today > expected ? today : expected;

    private static Button[] Back(DutyView view) => [new Button("Отмена", ClaimCodec.Write(new DropReport(view.Id)))];
}
