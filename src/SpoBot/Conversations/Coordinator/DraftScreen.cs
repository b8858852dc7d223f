using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>What is shown at each step of an obligation that is being written.</summary>
internal static class DraftScreen
{
    private const int MostGroups = 12;
    private const int MostAddressees = 8;

    /// <param name="first">What is said above it, about what has just been typed.</param>
    internal static Content.Message Of(Turn turn, Question.ObligationDraft draft, string? first = null)
    {
        var (html, keys) = draft.Step switch
        {
            DraftStep.Text => (DraftText.AskText, []),
            DraftStep.Executors => Executors(turn, draft),
            DraftStep.Deadline => Deadline(turn, draft),
            DraftStep.Addressee => Addressee(turn, draft),
            DraftStep.Proof => (DraftText.AskProof, Proofs()),
            DraftStep.Unit => (DraftText.AskUnit, []),
            _ => Ready(turn, draft),
        };
        if (draft is { IsNew: false } and not { Step: DraftStep.Ready })
            keys.Add([Key("← Назад", new ChangeDraft(DraftStep.Ready))]);
        keys.Add([Key("Отмена", new DropDraft())]);
        return new Content.Message(first is null ? html : $"{first}\n\n{html}", keys);
    }

    /// <summary>Each group once, by the newest document that has it.</summary>
    internal static IReadOnlyList<(string Document, Group Group)> Groups(Turn turn) => [.. Scope.Groups(turn).DistinctBy(it => it.Group.Title).Take(MostGroups)];

    /// <summary>The draft as it would stand with a deadline, whatever else is missing.</summary>
    internal static (Catalog Holder, Obligation Sample)? WithDeadline(Turn turn, Question.ObligationDraft draft, string deadline) => DraftMaker.Holder(turn, draft) is { } holder
        ? (holder, new Obligation("", holder.Document.Id, "", "", "", [], [], [], null, null, deadline, DraftMaker.Read(holder, deadline), new Proof.Text()))
        : null;

    private static (string, List<IReadOnlyList<Button>>) Executors(Turn turn, Question.ObligationDraft draft)
    {
        var named = draft.Named ?? [];
        var keys = Groups(turn).Select((it, i) => Key(Ticked(named.Contains($"{it.Document}/{it.Group.Id}"), Html.Cut(it.Group.Title, 40)), new ChooseExecutors(i)))
            .Chunk(2).ToList<IReadOnlyList<Button>>();
        keys.AddRange((draft.Found ?? []).Select(turn.Desk.College).OfType<College>()
            .Select(IReadOnlyList<Button> (it) => [Key(Ticked(named.Contains(it.Id), Html.Cut(it.Name, 50)), new ToggleExecutor(it.Id))]));
        if (named.Count > 0)
            keys.Add([Key("Готово", new GoOn()), Key("Убрать всех", new ClearExecutors())]);
        return (DraftText.AskExecutors(DraftMaker.Names(turn, named), DraftMaker.Executors(turn, named).Count), keys);
    }

    private static (string, List<IReadOnlyList<Button>>) Deadline(Turn turn, Question.ObligationDraft draft)
    {
        if (draft.Deadline is not { } typed || WithDeadline(turn, draft, typed) is not var (holder, sample))
            return (DraftText.AskDeadline, []);
        var isSound = DraftSteps.IsSound(turn, holder, sample);
        var dates = RegisterSteps.NextDates(turn, holder, sample);
        var doubts = sample.Reading.Doubts.Concat(dates.Count > 0 ? CalendarDoubts.About(sample.Reading.Rule, dates[0].Due, dates[^1].Due, turn.Calendar) : []);
        var keys = new List<IReadOnlyList<Button>>();
        if (isSound)
            keys.Add([Key("Верно", new GoOn()), Key("Исправить", new ChangeDraft(DraftStep.Deadline))]);
        return (DraftText.Understood(sample.Reading, dates, [.. doubts.Select(doubt => doubt.Text).Distinct()], holder.Rulebook, isSound), keys);
    }

    private static (string, List<IReadOnlyList<Button>>) Addressee(Turn turn, Question.ObligationDraft draft)
    {
        var usual = turn.Desk.Catalogs().SelectMany(it => it.Obligations).Where(it => Scope.Covers(turn, it)).Select(it => it.ReportTo).OfType<string>()
            .CountBy(id => id).OrderByDescending(it => it.Value).Select(it => it.Key).Take(MostAddressees);
        var offered = (draft.Found is { Count: > 0 } found ? found : usual).Select(turn.Desk.College).OfType<College>();
        return (DraftText.AskAddressee, [.. offered.Select(IReadOnlyList<Button> (it) => [Key(Html.Cut(it.Short ?? it.Name, 50), new ChooseAddressee(it.Id))])]);
    }

    private static List<IReadOnlyList<Button>> Proofs() =>
    [
        [Key("Достаточно отметки", new ChooseProof(DraftProof.Mark)), Key("Короткий текст", new ChooseProof(DraftProof.Text))],
        [Key("Документ или фото", new ChooseProof(DraftProof.File))],
        [Key("Число", new ChooseProof(DraftProof.Number)), Key("Да или нет", new ChooseProof(DraftProof.YesNo))],
    ];

    private static (string, List<IReadOnlyList<Button>>) Ready(Turn turn, Question.ObligationDraft draft)
    {
        if (DraftMaker.Make(turn, draft) is not var (holder, obligation))
            return (Phrases.NotInScope, []);
        var isUntouched = draft is { IsNew: false, Text: null, Named: null, Deadline: null, ReportTo: null, Proof: null };
        var keys = new List<IReadOnlyList<Button>>();
        if (!isUntouched)
            keys.Add([Key(draft.IsNew ? "Опубликовать" : "Сохранить", new PublishDraft())]);
        keys.Add([Key("Текст", new ChangeDraft(DraftStep.Text)), Key("Исполнители", new ChangeDraft(DraftStep.Executors)), Key("Срок", new ChangeDraft(DraftStep.Deadline))]);
        keys.Add(Scope.Of(turn) is null
            ? [Key("Кому отчёт", new ChangeDraft(DraftStep.Addressee)), Key("Что в отчёте", new ChangeDraft(DraftStep.Proof))]
            : [Key("Что в отчёте", new ChangeDraft(DraftStep.Proof))]);
        var card = RegisterText.Card(obligation, holder.Document, turn.Desk.College, RegisterSteps.NextDates(turn, holder, obligation), null, [], turn.Zone);
        return (DraftText.Ready(card, draft.IsNew, isUntouched), keys);
    }

    private static string Ticked(bool isChosen, string caption) => isChosen ? "✓ " + caption : caption;

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
