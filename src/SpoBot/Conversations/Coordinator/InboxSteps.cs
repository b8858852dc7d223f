using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Domain;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/inbox»: what waits for a decision, one by one.</summary>
internal static class InboxSteps
{
    private const int MostNamed = 30;

    internal static Content First(Turn turn) => Item(turn, 0);

    internal static Move Next(Turn turn, Incoming.Press press, long after) => OverviewSteps.Show(turn, press, Item(turn, after));

    internal static Move Show(Turn turn, Incoming.Press press, DutyView view) => OverviewSteps.Show(turn, press, Case(turn, view, null));

    internal static Move Accept(Turn turn, Incoming.Press press, DutyView view, int seen) =>
        Decide(turn, press, view, new DutyCommand.Accept(view.Duty.Key, seen), InboxText.Accepted);

    internal static Move Undo(Turn turn, Incoming.Press press, DutyView view) =>
        Decide(turn, press, view, new DutyCommand.UndoAcceptance(view.Duty.Key), InboxText.Undone);

    internal static Move Grant(Turn turn, Incoming.Press press, DutyView view) =>
        Decide(turn, press, view, new DutyCommand.Extend(view.Duty.Key), InboxText.Granted);

    internal static Move Refuse(Turn turn, Incoming.Press press, DutyView view, bool withoutWords) => withoutWords
        ? Decide(turn, press, view, new DutyCommand.RefuseExtension(view.Duty.Key), InboxText.RefusedLater)
        : Ask(turn, press, view, new Question.WhyRefuse(view.Id), InboxText.AskWhyRefuse, new Button("Без пояснения", ClaimCodec.Write(new RefuseLater(view.Id, true))));

    internal static Move AskRemark(Turn turn, Incoming.Press press, DutyView view, int seen) =>
        Ask(turn, press, view, new Question.Remark(view.Id, seen), InboxText.AskRemark);

    internal static Move Return(Turn turn, Question.Remark question) =>
        Answered(turn, question.Duty, words => new DutyCommand.Return(turn.Desk.Duty(question.Duty)!.Duty.Key, words, question.Seen), InboxText.Returned, InboxText.AskRemark);

    internal static Move RefuseWith(Turn turn, Question.WhyRefuse question) =>
        Answered(turn, question.Duty, words => new DutyCommand.RefuseExtension(turn.Desk.Duty(question.Duty)!.Duty.Key, words), InboxText.RefusedLater, InboxText.AskWhyRefuse);

    /// <summary>All reports of the item that wait, named before anything is accepted.</summary>
    internal static Move AcceptAllOf(Turn turn, Incoming.Press press, DutyView view, long seen)
    {
        var waiting = turn.Desk.Reported(Scope.Of(turn))
            .Where(other => other.Obligation.Document == view.Obligation.Document && other.Obligation.Id == view.Obligation.Id).ToList();
        var mark = MarkOf(waiting);
        if (seen != mark || waiting.Count == 0)
        {
            IReadOnlyList<IReadOnlyList<Button>> keys =
            [
                waiting.Count > 0 ? [Key($"Принять {waiting.Count}", new AcceptAll(view.Id, mark)), Key("Отмена", new ShowCase(view.Id))] : [Key("Дальше →", new NextInInbox(0))],
            ];
            return OverviewSteps.Show(turn, press, new Content.Message(InboxText.AcceptAll(view, waiting, MostNamed, isChanged: seen != 0), keys));
        }

        return new Move(
            Talk.Idle,
            new Batch([.. waiting.Select(other => new DutyCommand.Accept(other.Duty.Key))]),
            outcome => Reply.With(
                new Content.Toast(press.CallbackId, InboxText.AcceptedMany(((BatchResult)outcome.Made!).Done)),
                StatusSteps.InPlace(press, Item(turn, 0))));
    }

    internal static Move Files(Turn turn, Incoming.Press press, DutyView view)
    {
        var files = History(turn, view).Report?.Content.Files ?? [];
        var caption = $"{Html.Line(view.College.Name, 100)}: {Html.Line(view.Obligation.Title, 200)}";
        return Move.Answer(turn.Talk, Reply.With([new Content.Toast(press.CallbackId), .. files.Select(file => new Content.Forwarded(file.FileId, file.IsPhoto, caption))]));
    }

    internal static Move Notices(Turn turn, Incoming.Press press, DutyView view) => OverviewSteps.Show(
        turn, press, new Content.Message(NoticesText.Of(turn.Desk.File(view.Id)!, turn.Zone), [[Key("← Назад", new ShowCase(view.Id)), Key("Обзор", new ShowColleges(0))]]));

    private static Content.Message Item(Turn turn, long after)
    {
        var waiting = turn.Desk.Reported(Scope.Of(turn)).Concat(turn.Desk.Asking(Scope.Of(turn))).DistinctBy(view => view.Id).ToList();
        if (waiting.Count == 0)
            return new Content.Message(InboxText.Empty, [[Key("Обзор", new ShowColleges(0))]]);
        var at = waiting.FindIndex(view => view.Id == after);
        var next = (at + 1) % waiting.Count;
        return Case(turn, waiting[next], (next + 1, waiting.Count));
    }

    private static Content.Message Case(Turn turn, DutyView view, (int Number, int Of)? place)
    {
        var history = History(turn, view);
        var rows = new List<IReadOnlyList<Button>>();
        if (view.Duty.State == DutyState.Reported)
        {
            rows.Add([Key("Принять", new AcceptReport(view.Id, history.Reports)), Key("Вернуть", new ReturnReport(view.Id, history.Reports))]);
            if (history.Report!.Content.Files.Count is > 0 and var files)
                rows.Add([Key(Plurals.Of(files, "файл", "файла", "файлов"), new SendFiles(view.Id))]);
            rows.Add([Key("Принять все по этому поручению", new AcceptAll(view.Id, 0))]);
        }

        if (view.Asked is not null)
            rows.Add([Key("Продлить", new GrantLater(view.Id)), Key("Отказать", new RefuseLater(view.Id, false))]);
        if (view.Duty.State == DutyState.Accepted && history.Last is { } last && turn.Now - last.At <= DutyDecisions.UndoWindow)
            rows.Add([Key("Отменить приёмку", new UndoAcceptance(view.Id))]);
        rows.Add([Key("Кому и когда сообщали", new ShowNotices(view.Id))]);
        rows.Add([Key("Дальше →", new NextInInbox(view.Id)), Key("Обзор", new ShowColleges(0))]);
        return new Content.Message(InboxText.Case(view, history, place, turn.Desk.HistoryOf(view.Id), turn.Calendar, turn.Zone), rows);
    }

    private static Move Decide(Turn turn, Incoming.Press press, DutyView view, DutyCommand command, string done) => new(
        Talk.Idle,
        command,
        outcome => Reply.With(
            outcome.Agreed ? new Content.Toast(press.CallbackId, done) : new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true),
            StatusSteps.InPlace(press, Case(turn, turn.Desk.Duty(view.Id)!, null))));

    private static Move Ask(Turn turn, Incoming.Press press, DutyView view, Question question, string text, params Button[] more) => Move.Answer(
        QuestionCodec.Ask(question, press.MessageId),
        Reply.With(
            new Content.Toast(press.CallbackId),
            new Content.Message($"{Html.Bold(view.College.FullName)}\n{DutyLine.Name(view)}\n\n{text}", [[.. more, Key("Отмена", new ShowCase(view.Id))]])));

    private static Move Answered(Turn turn, long duty, Func<string, DutyCommand> command, string done, string again)
    {
        if (turn.Incoming is not Incoming.Text text || turn.Desk.Duty(duty) is not { } view || !Scope.Covers(turn, view))
            return Move.Answer(turn.Talk, Reply.With(new Content.Message(again)));
        return Courtesy.TooLong(turn, text.Words, ReportText.LongestReason) ?? new Move(
            Talk.Idle,
            command(text.Words.Trim()),
            outcome => Reply.With(
                new Content.Message(outcome.Agreed ? done : Html.Escape(Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf))),
                Item(turn, 0)));
    }

    /// <summary>Names a list of reports as it was shown: a report more, less or anew gives another mark. Never 0.</summary>
    private static long MarkOf(IEnumerable<DutyView> reports) =>
        1 + reports.Aggregate(17L, (mark, view) => ((mark * 31) + (view.Id * 7919) + (view.MovedAt?.ToUnixTimeMilliseconds() ?? 0)) % 1_000_000_007);

    private static DutyHistory History(Turn turn, DutyView view) =>
        DutyHistory.Fold(view.Duty.Key.Due, turn.Desk.HistoryOf(view.Id).Select(fact => fact.What));

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
