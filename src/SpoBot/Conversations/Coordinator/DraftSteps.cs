using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/add» and «Изменить»: the text, who, by when, to whom, with what proof; a look at the whole, and only then «Опубликовать».</summary>
internal static class DraftSteps
{
    private const int MostFound = 8;

    private static readonly char[] Between = [',', ';', '\n'];

    internal static Move Start(Turn turn, string text)
    {
        if (turn.Desk.Colleges().Count == 0)
            return Move.Answer(Talk.Idle, Reply.With(new Content.Message(DraftText.NobodyThere)));
        var draft = new Question.ObligationDraft(DraftStep.Text);
        return text.Length > 0 ? Take(turn, draft, text, DraftText.LongestText, typed => Onward(turn, draft with { Text = typed })) : Say(turn, draft);
    }

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        StartDraft => turn.Desk.Colleges().Count == 0 ? Courtesy.Toast(turn, press, DraftText.NobodyThere, alert: true) : Show(turn, press, new Question.ObligationDraft(DraftStep.Text)),
        ChangeObligation change => RegisterSteps.Own(turn, press, change.Document, change.Item, it =>
            Show(turn, press, new Question.ObligationDraft(DraftStep.Ready, it.Document, it.Id))),
        _ => QuestionCodec.Open(turn.Talk) is Question.ObligationDraft draft ? Press(turn, press, draft, claim) : null,
    };

    internal static Move Answer(Turn turn, Question.ObligationDraft draft) => (turn.Incoming, draft.Step) switch
    {
        (not Incoming.Text, _) => Say(turn, draft, DraftText.OnlyWords),
        (Incoming.Text text, DraftStep.Text) => Take(turn, draft, text.Words, DraftText.LongestText, typed => Onward(turn, draft with { Text = typed })),
        (Incoming.Text text, DraftStep.Executors) => Find(turn, draft, text.Words),
        (Incoming.Text text, DraftStep.Deadline) => Take(turn, draft, text.Words, DraftText.LongestDeadline, typed => draft with { Deadline = typed }),
        (Incoming.Text text, DraftStep.Addressee) when Scope.Of(turn) is null => FindAddressee(turn, draft, text.Words),
        (Incoming.Text text, DraftStep.Unit) => Take(turn, draft, text.Words, DraftText.LongestUnit, typed => Onward(turn, draft with { Unit = typed })),
        _ => Say(turn, draft, DraftText.PressAKey),
    };

    /// <summary>A deadline that can be published: understood, and with a day that has not passed yet unless it never has one.</summary>
    internal static bool IsSound(Turn turn, Catalog holder, Obligation obligation) => obligation.Reading.Kind switch
    {
        DeadlineKind.Unclear or DeadlineKind.None => false,
        DeadlineKind.Ongoing => true,
        _ => RegisterSteps.NextDates(turn, holder, obligation).Count > 0,
    };

    private static Move? Press(Turn turn, Incoming.Press press, Question.ObligationDraft draft, Claim claim) => claim switch
    {
        ChangeDraft change when change.Step is not DraftStep.Unit => Show(turn, press, Reopened(turn, draft, change.Step)),
        ChooseExecutors choose when draft.Step == DraftStep.Executors => DraftScreen.Groups(turn).ElementAtOrDefault(choose.Index) is { Group: not null } it
            ? Show(turn, press, draft with { Named = Toggled(draft.Named ?? [], $"{it.Document}/{it.Group.Id}") })
            : null,
        ToggleExecutor toggle when draft.Step == DraftStep.Executors => turn.Desk.College(toggle.Organisation) is { } college
            ? Show(turn, press, draft with { Named = Toggled(draft.Named ?? [], college.Id) })
            : null,
        ClearExecutors when draft.Step == DraftStep.Executors => Show(turn, press, draft with { Named = [], Found = null }),
        GoOn when draft.Step == DraftStep.Executors => draft.Named is { Count: > 0 }
            ? Show(turn, press, Onward(turn, draft))
            : Courtesy.Toast(turn, press, DraftText.ChooseSomebody, alert: true),
        GoOn when draft is { Step: DraftStep.Deadline, Deadline: { } deadline } => DraftScreen.WithDeadline(turn, draft, deadline) is var (holder, sample) && IsSound(turn, holder, sample)
            ? Show(turn, press, Onward(turn, draft))
            : Show(turn, press, draft),
        ChooseAddressee choose when draft.Step == DraftStep.Addressee => turn.Desk.College(choose.Organisation) is { } addressee && (Scope.Of(turn) ?? addressee.Id) == addressee.Id
            ? Show(turn, press, Onward(turn, draft with { ReportTo = addressee.Id, Found = null }))
            : Courtesy.OutOfScope(turn, press),
        ChooseProof choose when draft.Step == DraftStep.Proof => Show(turn, press, Onward(turn, draft with { Proof = choose.Proof, Unit = null })),
        PublishDraft when draft.Step == DraftStep.Ready => Publish(turn, press, draft),
        DropDraft => Drop(turn, press, draft),
        _ => null,
    };

    /// <summary>The next thing that has not been given; of what stands already nothing is missing.</summary>
    private static Question.ObligationDraft Onward(Turn turn, Question.ObligationDraft draft)
    {
        var mine = draft.ReportTo ?? (draft.IsNew ? Scope.Of(turn) : null);
        var next = draft switch
        {
            { Proof: DraftProof.Number, Unit: null } => DraftStep.Unit,
            { IsNew: false } => DraftStep.Ready,
            { Text: null } => DraftStep.Text,
            { Named: null or { Count: 0 } } => DraftStep.Executors,
            { Deadline: null } => DraftStep.Deadline,
            _ when mine is null => DraftStep.Addressee,
            { Proof: null } => DraftStep.Proof,
            _ => DraftStep.Ready,
        };
        return draft with { Step = next, ReportTo = mine, Found = null };
    }

    /// <summary>A step that is taken again; executors that stand are where the choice begins.</summary>
    private static Question.ObligationDraft Reopened(Turn turn, Question.ObligationDraft draft, DraftStep step) => step switch
    {
        DraftStep.Executors when draft.Named is null && !draft.IsNew => draft with { Step = step, Named = turn.Desk.Obligation(draft.Document!, draft.Item!)?.Executors, Found = null },
        DraftStep.Deadline => draft with { Step = step, Deadline = null },
        _ => draft with { Step = step, Found = null },
    };

    private static Move Find(Turn turn, Question.ObligationDraft draft, string typed)
    {
        var (named, found, unknown) = (draft.Named ?? [], new List<string>(), new List<string>());
        string[] parts = Matches(turn, typed).Count > 0 ? [typed] : typed.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var part in parts)
        {
            var matches = Matches(turn, part);
            if (matches.Count == 1)
                named = [.. named.Where(id => id != matches[0]), matches[0]];
            else if (matches.Count == 0)
                unknown.Add(part);
            else
                found.AddRange(matches.Take(MostFound));
        }

        return Say(turn, draft with { Named = named, Found = [.. found.Distinct().Take(MostFound)] }, DraftText.Found(unknown, found.Count > 0));
    }

    /// <summary>Ids of what a typed name may mean: a group called exactly so, or organisations.</summary>
    private static IReadOnlyList<string> Matches(Turn turn, string typed)
    {
        var name = typed.Trim();
        var group = DraftScreen.Groups(turn).FirstOrDefault(it =>
            it.Group.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || it.Group.Title.Equals(name, StringComparison.OrdinalIgnoreCase));
        return group.Group is not null ? [$"{group.Document}/{group.Group.Id}"] : [.. CollegeSearch.Find(turn.Desk.Colleges(), name).Select(it => it.Id)];
    }

    private static Move FindAddressee(Turn turn, Question.ObligationDraft draft, string typed)
    {
        var found = CollegeSearch.Find(turn.Desk.Colleges(), typed);
        return found.Count == 1
            ? Say(turn, Onward(turn, draft with { ReportTo = found[0].Id }))
            : Say(turn, draft with { Found = [.. found.Take(MostFound).Select(it => it.Id)] }, DraftText.Found(found.Count == 0 ? [typed] : [], found.Count > 0));
    }

    private static Move Publish(Turn turn, Incoming.Press press, Question.ObligationDraft draft)
    {
        if (DraftMaker.Make(turn, draft) is not var (holder, obligation))
            return Courtesy.OutOfScope(turn, press);
        return new Move(
            Talk.Idle,
            draft.IsNew ? new RegisterCommand.Add(holder, obligation) : new RegisterCommand.Edit(obligation),
            outcome => outcome.Agreed
                ? Reply.With(
                    new Content.Toast(press.CallbackId, draft.IsNew ? DraftText.Published : DraftText.Kept),
                    StatusSteps.InPlace(press, RegisterSteps.Card(turn, obligation)))
                : Reply.With(new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true)));
    }

    private static Move Drop(Turn turn, Incoming.Press press, Question.ObligationDraft draft) => Move.Answer(Talk.Idle, Reply.With(
        new Content.Toast(press.CallbackId, CoordinatorText.Cancelled),
        StatusSteps.InPlace(press, !draft.IsNew && turn.Desk.Obligation(draft.Document!, draft.Item!) is { } it && Scope.Covers(turn, it) ? RegisterSteps.Card(turn, it) : RegisterSteps.First(turn))));

    private static IReadOnlyList<string> Toggled(IReadOnlyList<string> named, string id) => named.Contains(id) ? [.. named.Where(it => it != id)] : [.. named, id];

    /// <summary>What was typed goes into the draft if there is room for all of it.</summary>
    private static Move Take(Turn turn, Question.ObligationDraft draft, string words, int most, Func<string, Question.ObligationDraft> with) =>
        words.Trim() is var typed && typed.Length > most ? Say(turn, draft, Phrases.TooLong(typed.Length, most)) : Say(turn, with(typed));

    private static Move Show(Turn turn, Incoming.Press press, Question.ObligationDraft draft) => Move.Answer(
        QuestionCodec.Ask(draft, press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, DraftScreen.Of(turn, draft))));

    private static Move Say(Turn turn, Question.ObligationDraft draft, string? first = null) =>
        Move.Answer(QuestionCodec.Ask(draft, turn.Talk.Anchor), Reply.With(DraftScreen.Of(turn, draft, first)));
}
