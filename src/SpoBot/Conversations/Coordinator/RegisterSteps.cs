using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/register»: documents, their obligations, one obligation with its dates and who changed it; off control and back.</summary>
internal static class RegisterSteps
{
    private const int PageSize = 10;
    private const int MostChanges = 5;
    private const int MostDates = 4;
    private const int YearsAhead = 3;

    internal static Move Start(Turn turn, string words) => words.Length > 0 ? Find(turn, words) : Asking(turn, First(turn));

    /// <summary>What is meant by a number or some words, within the coordinator's scope.</summary>
    internal static Move Find(Turn turn, string typed)
    {
        var found = ObligationSearch.Find(Scope.Documents(turn).SelectMany(it => it.Catalog.Obligations).Where(it => Scope.Covers(turn, it)), typed);
        return Asking(turn, found switch
        {
            [] => new Content.Message(RegisterText.NotFound(typed), [[Key("Весь реестр", new ShowDocuments(0))]]),
            [var one] => Card(turn, one),
            _ => new Content.Message(
                RegisterText.Found([.. found.Take(PageSize).Select(it => (it, turn.Desk.Catalogs()[PlaceOf(turn, it).Document].Document))], found.Count),
                [
                    .. found.Take(PageSize).Select(it => PlaceOf(turn, it)).Select((at, i) => Key($"{i + 1}", new ShowObligation(at.Document, at.Item))).Chunk(5),
                    [Key("Весь реестр", new ShowDocuments(0))],
                ]),
        });
    }

    internal static Content.Message First(Turn turn) =>
        Scope.Documents(turn) is [var only] ? Obligations(turn, only.Place, 0) : Documents(turn, 0);

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ShowDocuments documents => Asking(turn, press, Documents(turn, documents.Page)),
        ShowObligations list => Asking(turn, press, Obligations(turn, list.Document, list.Page)),
        ShowObligation show => Own(turn, press, show.Document, show.Item, it => OverviewSteps.Show(turn, press, Card(turn, it))),
        StopObligation stop => Own(turn, press, stop.Document, stop.Item, it => AskGround(turn, press, it, stop)),
        RestoreObligation back => Own(turn, press, back.Document, back.Item, it => Restore(turn, press, it)),
        _ => null,
    };

    internal static Move Stop(Turn turn, Question.StopGround question)
    {
        if (turn.Incoming is not Incoming.Text text || turn.Desk.Obligation(question.Document, question.Item) is not { } obligation || !Scope.Covers(turn, obligation))
            return Move.Answer(turn.Talk, Reply.With(new Content.Message(RegisterText.GroundInWords)));
        return Courtesy.TooLong(turn, text.Words, RegisterText.LongestGround) ?? new Move(
            Talk.Idle,
            new RegisterCommand.Stop(obligation.Document, obligation.Id, text.Words.Trim()),
            outcome => Reply.With(
                new Content.Message(outcome.Agreed ? RegisterText.Stopped : Html.Escape(Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf))),
                Card(turn, obligation)));
    }

    /// <summary>As the register has it now.</summary>
    internal static Content.Message Card(Turn turn, Obligation asSeen)
    {
        var (document, item) = PlaceOf(turn, asSeen);
        var catalog = turn.Desk.Catalogs()[document];
        var obligation = catalog.Obligations[item];
        var stopped = turn.Desk.Stopped(obligation);
        return new Content.Message(
            RegisterText.Card(obligation, catalog.Document, turn.Desk.College, NextDates(turn, catalog, obligation), stopped, turn.Desk.ChangesOf(obligation, MostChanges), turn.Zone),
            [
                [
                    Key("Изменить", new ChangeObligation(document, item)),
                    stopped is null ? Key("Снять с контроля", new StopObligation(document, item)) : Key("Вернуть на контроль", new RestoreObligation(document, item)),
                ],
                [Key("← К списку", new ShowObligations(document, catalog.Obligations.Take(item).Count(it => Scope.Covers(turn, it)) / PageSize))],
            ]);
    }

    internal static IReadOnlyList<ScheduledDue> NextDates(Turn turn, Catalog catalog, Obligation obligation) =>
        [.. Schedule.Between(obligation, catalog.Document.Date, catalog.Rulebook, turn.Calendar, turn.Today, turn.Today.AddYears(YearsAhead)).Take(MostDates)];

    /// <summary>The obligation must exist and report within the presser's scope. Both «no»s look alike.</summary>
    internal static Move Own(Turn turn, Incoming.Press press, int document, int item, Func<Obligation, Move> step) =>
        turn.Desk.Catalogs().ElementAtOrDefault(document)?.Obligations.ElementAtOrDefault(item) is { } obligation && Scope.Covers(turn, obligation)
            ? step(obligation)
            : Courtesy.OutOfScope(turn, press);

    private static Content.Message Documents(Turn turn, int page)
    {
        var all = Scope.Documents(turn);
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * PageSize).Take(PageSize).ToList();
        return new Content.Message(
            RegisterText.Documents([.. shown.Select(it => (it.Catalog.Document, it.Catalog.Obligations.Count(obligation => Scope.Covers(turn, obligation))))], page, pages),
            [
                .. shown.Select((it, i) => Key($"{i + 1}", new ShowObligations(it.Place, 0))).Chunk(5),
                .. OverviewSteps.Paging(page, pages, p => new ShowDocuments(p)),
                [Key("Добавить поручение", new StartDraft())],
            ]);
    }

    private static Content.Message Obligations(Turn turn, int document, int page)
    {
        if (Scope.Documents(turn).FirstOrDefault(it => it.Place == document).Catalog is not { } catalog)
            return Documents(turn, 0);
        var all = catalog.Obligations.Select((obligation, item) => (Obligation: obligation, Item: item)).Where(it => Scope.Covers(turn, it.Obligation)).ToList();
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * PageSize).Take(PageSize).ToList();
        return new Content.Message(
            RegisterText.Obligations(catalog.Document, [.. shown.Select(it => (it.Obligation, turn.Desk.Stopped(it.Obligation) is not null))], page, pages),
            [
                .. shown.Select((it, i) => Key($"{i + 1}", new ShowObligation(document, it.Item))).Chunk(5),
                .. OverviewSteps.Paging(page, pages, p => new ShowObligations(document, p)),
                [Key("← Документы", new ShowDocuments(0)), Key("Добавить поручение", new StartDraft())],
            ]);
    }

    private static Move AskGround(Turn turn, Incoming.Press press, Obligation obligation, StopObligation stop)
    {
        var owed = turn.Desk.OfObligation(obligation.Document, obligation.Id, DateOnly.MinValue, DateOnly.MaxValue).Where(view => view.Duty.IsOwed).ToList();
        return Move.Answer(
            QuestionCodec.Ask(new Question.StopGround(obligation.Document, obligation.Id), press.MessageId),
            Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, new Content.Message(
                RegisterText.AskGround(obligation, owed.Count, owed.Select(view => view.College.Id).Distinct().Count()),
                [[Key("Отмена", new ShowObligation(stop.Document, stop.Item))]]))));
    }

    private static Move Restore(Turn turn, Incoming.Press press, Obligation obligation) => new(
        Talk.Idle,
        new RegisterCommand.Restore(obligation.Document, obligation.Id),
        outcome => Reply.With(
            outcome.Agreed
                ? new Content.Toast(press.CallbackId, RegisterText.Restored)
                : new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true),
            StatusSteps.InPlace(press, Card(turn, obligation))));

    private static (int Document, int Item) PlaceOf(Turn turn, Obligation obligation)
    {
        var catalogs = turn.Desk.Catalogs().ToList();
        var document = catalogs.FindIndex(it => it.Document.Id == obligation.Document);
        return (document, catalogs[document].Obligations.ToList().FindIndex(it => it.Id == obligation.Id));
    }

    private static Move Asking(Turn turn, Content.Message screen) => Move.Answer(QuestionCodec.Ask(new Question.WhichObligation(), turn.Talk.Anchor), Reply.With(screen));

    private static Move Asking(Turn turn, Incoming.Press press, Content.Message screen) =>
        OverviewSteps.Show(turn, press, screen) with { Talk = QuestionCodec.Ask(new Question.WhichObligation(), press.MessageId) };

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
