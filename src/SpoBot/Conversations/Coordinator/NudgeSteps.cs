using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/nudge»: whom, who exactly and who is left out, what will be said, and only then «Разослать».</summary>
internal static class NudgeSteps
{
    private const int PageSize = 10;
    private const int MostItems = 20;

    internal static Content.Message Choose(Turn turn)
    {
        // What most owe comes first; the rest is reached by colleges and groups.
        var items = turn.Desk.Owed(turn.Today.AddDays(30), Scope.Of(turn))
            .GroupBy(view => (view.Document.Id, view.Obligation.Id)).OrderByDescending(its => its.Select(view => view.College.Id).Distinct().Count()).Take(MostItems).Select(its => its.First()).ToList();
        return new Content.Message(
            NudgeText.Whom([.. items.Select(view => view.Obligation)]),
            [
                [Key("Все должники", new PickNudge(NudgeWhom.Debtors, 0)), Key("Просроченные", new PickNudge(NudgeWhom.Overdue, 0))],
                [Key("Срок в 3 дня", new PickNudge(NudgeWhom.DueWithin, 3)), Key("Срок в 7 дней", new PickNudge(NudgeWhom.DueWithin, 7))],
                .. items.Select((view, i) => Key($"{i + 1}", new PickNudgeItem(view.Id))).Chunk(5),
                .. Scope.Groups(turn).Select((it, i) => Key(Html.Cut(it.Group.Title, 30), new PickNudgeGroup(i))).Chunk(2),
                [Key("Выбрать колледжи", new ChooseNudgeColleges(0))],
            ]);
    }

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ChooseNudge => OverviewSteps.Show(turn, press, Choose(turn)),
        PickNudge { Days: >= 0 and <= 60 } pick => Preview(turn, press, new Question.NudgeDraft(new NudgeSelection(pick.Whom, pick.Days), null, false)),
        PickNudgeItem pick => turn.Desk.Duty(pick.Duty) is { } view && Scope.Covers(turn, view)
            ? Preview(turn, press, new Question.NudgeDraft(new NudgeSelection(NudgeWhom.Obligation, 0, view.Document.Id, view.Obligation.Id), null, false))
            : null,
        PickNudgeGroup pick => Scope.Groups(turn).ElementAtOrDefault(pick.Index) is { Group: not null } found
            ? Preview(turn, press, new Question.NudgeDraft(new NudgeSelection(NudgeWhom.Group, 0, found.Document, found.Group.Id), null, false))
            : null,
        ChooseNudgeColleges choose => Colleges(turn, press, Draft(turn) is { Selection.Whom: NudgeWhom.Chosen } open ? open : Nobody, choose.Page),
        ToggleNudgeCollege toggle => Colleges(turn, press, Toggled(Draft(turn) is { Selection.Whom: NudgeWhom.Chosen } open ? open : Nobody, toggle.College), toggle.Page),
        PreviewNudge => Draft(turn) switch
        {
            null => null,
            { Selection: { Whom: NudgeWhom.Chosen, Colleges: null or { Count: 0 } } } => Courtesy.Toast(turn, press, NudgeText.NobodyChosen, alert: true),
            { } draft => Preview(turn, press, draft with { IsTyping = false }),
        },
        AlsoReminded also => Draft(turn) is { } draft ? Preview(turn, press, draft with { Selection = draft.Selection with { AlsoReminded = also.Also } }) : null,
        SendNudgeList => Draft(turn) is { } draft ? SendList(turn, press, draft) : null,
        ShowNudgeLetter => Draft(turn) is { } draft ? Sample(turn, press, draft) : null,
        TypeNudgeWords => Draft(turn) is { } draft ? TypeWords(press, draft) : null,
        SendNudge send => Draft(turn) is { } draft ? Send(turn, press, draft, send.Id) : null,
        StopNudge stop => new Move(turn.Talk, new NudgeCommand.Stop(stop.Id), outcome =>
            Reply.With(new Content.Toast(press.CallbackId, outcome.Agreed ? NudgeText.Stopping : Phrases.OldButton))),
        RepeatNudge repeat => Repeat(turn, press, repeat.Of),
        _ => null,
    };

    internal static Move Words(Turn turn, Question.NudgeDraft draft)
    {
        if (turn.Incoming is not Incoming.Text text)
            return Move.Answer(turn.Talk, Reply.With(new Content.Message(NudgeText.AskWords)));
        if (Courtesy.TooLong(turn, text.Words, NudgeText.LongestWords) is { } tooLong)
            return tooLong;
        var (question, screen) = PreviewOf(turn, draft with { Words = text.Words.Trim(), IsTyping = false });
        return Move.Answer(QuestionCodec.Ask(question, turn.Talk.Anchor), Reply.With(screen));
    }

    private static Question.NudgeDraft Nobody => new(new NudgeSelection(NudgeWhom.Chosen, Colleges: []), null, false);

    private static Question.NudgeDraft? Draft(Turn turn) => QuestionCodec.Open(turn.Talk) as Question.NudgeDraft;

    private static Move Preview(Turn turn, Incoming.Press press, Question.NudgeDraft draft)
    {
        var (question, screen) = PreviewOf(turn, draft);
        return Move.Answer(QuestionCodec.Ask(question, press.MessageId), Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, screen)));
    }

    private static (Question.NudgeDraft Draft, Content.Message Screen) PreviewOf(Turn turn, Question.NudgeDraft draft)
    {
        var plan = Plan(turn, draft);
        var rows = new List<IReadOnlyList<Button>>();
        if (plan.Recipients.Count > 0)
        {
            rows.Add([Key($"Разослать {plan.Recipients.Count}", new SendNudge(NewId(turn)))]);
            rows.Add([Key("Показать письмо", new ShowNudgeLetter()), Key("Свой текст", new TypeNudgeWords())]);
        }

        var reminded = plan.LeftOut.Count(left => left.Why == LeftOut.RemindedToday);
        if (draft.Selection.AlsoReminded)
            rows.Add([Key("✓ И тем, кто получил письмо сегодня", new AlsoReminded(false))]);
        else if (reminded > 0)
            rows.Add([Key($"И тем, кто получил письмо сегодня: {reminded}", new AlsoReminded(true))]);
        if (plan.Colleges > NudgeText.MostNames || plan.LeftOut.Count > NudgeText.MostNames)
            rows.Add([Key("Весь список файлом", new SendNudgeList())]);
        rows.Add([Key("Отмена", new ShowColleges(0)), Key("Другие получатели", new ChooseNudge())]);
        return (draft with { Seen = [.. plan.Recipients.Select(it => it.Person.Id)] }, new Content.Message(NudgeText.Preview(plan, draft.Words), rows));
    }

    private static Move SendList(Turn turn, Incoming.Press press, Question.NudgeDraft draft) =>
        Move.Answer(turn.Talk, Reply.With(new Content.Toast(press.CallbackId), NudgeFile.Of(Plan(turn, draft), turn.Today)));

    private static NudgePlan Plan(Turn turn, Question.NudgeDraft draft) => turn.Desk.Nudge(draft.Selection, Scope.Of(turn), turn.Today);

    private static Move Colleges(Turn turn, Incoming.Press press, Question.NudgeDraft draft, int page)
    {
        var all = Scope.Colleges(turn);
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var chosen = draft.Selection.Colleges ?? [];
        var rows = all.Skip(page * PageSize).Take(PageSize)
            .Select(IReadOnlyList<Button> (college) => [Key($"{(chosen.Contains(college.Id) ? "✓ " : "")}{Html.Cut(college.Name, 50)}", new ToggleNudgeCollege(page, college.Id))]).ToList();
        rows.Add([.. new[] { page > 0 ? Key("←", new ChooseNudgeColleges(page - 1)) : null, page < pages - 1 ? Key("→", new ChooseNudgeColleges(page + 1)) : null }.OfType<Button>()]);
        rows.Add([Key("Готово", new PreviewNudge()), Key("Назад", new ChooseNudge())]);
        return Move.Answer(
            QuestionCodec.Ask(draft, press.MessageId),
            Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, NudgeText.Chosen(chosen.Count), [.. rows.Where(row => row.Count > 0)])));
    }

    private static Question.NudgeDraft Toggled(Question.NudgeDraft draft, string college)
    {
        var chosen = draft.Selection.Colleges ?? [];
        return draft with
        {
            Selection = draft.Selection with { Colleges = chosen.Contains(college) ? [.. chosen.Where(it => it != college)] : [.. chosen, college] },
        };
    }

    private static Move Sample(Turn turn, Incoming.Press press, Question.NudgeDraft draft)
    {
        var plan = Plan(turn, draft);
        if (plan.Recipients.Count == 0)
            return Preview(turn, press, draft);
        var first = plan.Recipients[0];
        return Move.Answer(turn.Talk, Reply.With(
            new Content.Toast(press.CallbackId),
            new Content.Message(NudgeText.Sample(first.College), null),
            new Content.Message(NudgeText.Letter(draft.Words, first.Debts, turn.Today, turn.Calendar), null)));
    }

    private static Move TypeWords(Incoming.Press press, Question.NudgeDraft draft) => Move.Answer(
        QuestionCodec.Ask(draft with { IsTyping = true }, press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, NudgeText.AskWords, [[Key("← Назад", new PreviewNudge())]])));

    private static Move Send(Turn turn, Incoming.Press press, Question.NudgeDraft draft, string id) => new(
        Talk.Idle,
        new NudgeCommand.Start(id, draft.Selection, draft.Words, press.Chat, press.MessageId ?? 0, draft.Seen),
        outcome => Started(turn, press, outcome, id));

    /// <summary>A repeat's name follows from what it repeats, so that pressing twice repeats once.</summary>
    private static Move Repeat(Turn turn, Incoming.Press press, string of)
    {
        var id = of + "r";
        return new Move(Talk.Idle, new NudgeCommand.Repeat(id, of, press.Chat, press.MessageId ?? 0), outcome => Started(turn, press, outcome, id));
    }

    private static Reply Started(Turn turn, Incoming.Press press, Outcome outcome, string id) => outcome.Agreed
        ? Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, NudgeText.Started, [[Key("Остановить", new StopNudge(id))]]))
        : Reply.With(new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true));

    /// <summary>The update's own number: the same press brought twice names the same campaign.</summary>
    private static string NewId(Turn turn) => turn.Incoming.UpdateId.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
