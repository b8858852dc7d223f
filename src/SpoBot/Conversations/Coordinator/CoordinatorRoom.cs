using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Conversations.Words;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Health;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Administrator;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>A coordinator, within the scope of an addressee, or of all; administrators have the scope of all.</summary>
internal sealed class CoordinatorRoom : Room
{
    internal static CoordinatorRoom Desk { get; } = new();

    internal override IReadOnlyList<Content> Greet(Turn turn) =>
        [new Content.Message(CoordinatorText.Greeting(turn.Who!, Scope.Of(turn) is { } addressee ? turn.Desk.College(addressee) : null)), OverviewSteps.Colleges(turn, 0)];

    internal override Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        NextInInbox next => InboxSteps.Next(turn, press, next.After),
        AcceptReport accept => Overseen(turn, press, accept.Duty, view => InboxSteps.Accept(turn, press, view, accept.Seen)),
        ReturnReport back => Overseen(turn, press, back.Duty, view => InboxSteps.AskRemark(turn, press, view, back.Seen)),
        AcceptAll all => Overseen(turn, press, all.Duty, view => InboxSteps.AcceptAllOf(turn, press, view, all.Seen)),
        UndoAcceptance undo => Overseen(turn, press, undo.Duty, view => InboxSteps.Undo(turn, press, view)),
        SendFiles files => Overseen(turn, press, files.Duty, view => InboxSteps.Files(turn, press, view)),
        GrantLater grant => Overseen(turn, press, grant.Duty, view => InboxSteps.Grant(turn, press, view)),
        RefuseLater refuse => Overseen(turn, press, refuse.Duty, view => InboxSteps.Refuse(turn, press, view, refuse.WithoutWords)),
        ShowColleges colleges => OverviewSteps.Show(turn, press, OverviewSteps.Colleges(turn, colleges.Page)),
        ShowItems items => OverviewSteps.Show(turn, press, OverviewSteps.Items(turn, items.Page)),
        ShowCollege college => OverviewSteps.Show(turn, press, OverviewSteps.CollegeCard(turn, college.College, college.Page)),
        ShowCollegePage college => OverviewSteps.Show(turn, press, OverviewSteps.CollegeCard(turn, college.College, college.List, college.Page)),
        ShowItem item => Overseen(turn, press, item.Duty, view => OverviewSteps.Show(turn, press, OverviewSteps.ItemCard(turn, view, item.Page))),
        ShowDebtors debtors => Overseen(turn, press, debtors.Duty, view => OverviewSteps.Show(turn, press, OverviewSteps.ItemCard(turn, view, debtors.List, debtors.Page))),
        ShowCase show => Overseen(turn, press, show.Duty, view => InboxSteps.Show(turn, press, view)),
        ShowNotices notices => Overseen(turn, press, notices.Duty, view => InboxSteps.Notices(turn, press, view)),
        ShowStatistics statistics => StatisticsSteps.Show(turn, press, statistics),
        ChooseExport or MakeExport => ExportSteps.Press(turn, press, claim),
        FromSummary from => Apart(press, from.Part switch
        {
            SummaryPart.Inbox => Answer(InboxSteps.First(turn)),
            SummaryPart.Invites => InviteSteps.Start(turn, ""),
            _ => Answer(OverviewSteps.Colleges(turn, 0)),
        }),
        LetGo => PeopleSteps.Press(turn, press, claim),
        _ => NudgeSteps.Press(turn, press, claim) ?? RegisterSteps.Press(turn, press, claim) ?? DraftSteps.Press(turn, press, claim)
            ?? InviteSteps.Press(turn, press, claim) ?? SettingsSteps.Press(turn, press, claim),
    };

    internal override Move? Say(Turn turn, Word word, string tail) => word switch
    {
        Word.Overview or Word.Status or Word.Start => Answer(OverviewSteps.Colleges(turn, 0)),
        Word.Inbox => Answer(InboxSteps.First(turn)),
        Word.Nudge => Answer(NudgeSteps.Choose(turn)),
        Word.Statistics => Answer(StatisticsSteps.Now(turn)),
        Word.Export => Answer(ExportSteps.Choose(turn)),
        Word.Register => RegisterSteps.Start(turn, tail),
        Word.Add => DraftSteps.Start(turn, tail),
        Word.Invite => InviteSteps.Start(turn, tail),
        Word.Settings => SettingsSteps.Show(turn),
        Word.Health when turn.Who is { Role: Role.Administrator } => Answer(Health(turn)),
        Word.Help => Answer(new Content.Message(CoordinatorText.Help)),
        Word.Stop => PeopleSteps.AskToStop(turn),
        Word.Cancel => Move.Answer(Talk.Idle, Reply.With(new Content.Message(CoordinatorText.Cancelled), OverviewSteps.Colleges(turn, 0))),
        _ => null,
    };

    internal override Move? Answer(Turn turn) => QuestionCodec.Open(turn.Talk) switch
    {
        Question.Remark remark => InboxSteps.Return(turn, remark),
        Question.NudgeDraft { IsTyping: true } draft => NudgeSteps.Words(turn, draft),
        Question.NudgeDraft => null,
        Question.WhyRefuse why => InboxSteps.RefuseWith(turn, why),
        Question.ObligationDraft draft => DraftSteps.Answer(turn, draft),
        Question.StopGround stop => RegisterSteps.Stop(turn, stop),
        Question.WhichObligation => turn.Incoming is Incoming.Text text ? RegisterSteps.Find(turn, text.Words) : null,
        Question.WhomToInvite => InviteSteps.Answer(turn),
        { } question => SettingsSteps.Answer(turn, question),
        null => null,
    };

    internal override Move Otherwise(Turn turn) => turn.Incoming is Incoming.Text
        ? Move.Answer(Talk.Idle, Reply.With(new Content.Message(CoordinatorText.NotUnderstood), OverviewSteps.Colleges(turn, 0)))
        : Answer(new Content.Message(CoordinatorText.NotUnderstood));

    private static Content.Message Health(Turn turn)
    {
        var vitals = turn.Desk.Vitals();
        return new Content.Message(HealthText.Screen([.. Checkup.Of(vitals, turn.Calendar, turn.Today, turn.Now), .. Checkup.Copies(vitals, turn.Now)]));
    }

    private static Move Answer(Content content) => Move.Answer(Talk.Idle, Reply.With(content));

    private static Move Apart(Incoming.Press press, Move move) =>
        move with { Then = outcome => Reply.With([new Content.Toast(press.CallbackId), .. move.Then(outcome).Contents]) };

    /// <summary>A button is a claim: the duty must exist and report within the presser's scope. Both «no»s look alike.</summary>
    private static Move Overseen(Turn turn, Incoming.Press press, long id, Func<DutyView, Move> step) =>
        turn.Desk.Duty(id) is not { } view ? Courtesy.OutOfScope(turn, press)
        : Scope.Covers(turn, view) ? step(view)
        : Courtesy.OutOfScope(turn, press, $"duty/{view.Duty.Key}");
}
