using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Conversations.Words;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>A college's head or deputy: what is due, one tap to report, the answer in place.</summary>
internal sealed class HeadRoom : Room
{
    internal static HeadRoom Office { get; } = new();

    internal override string Corrected => HelpText.EditIgnored;

    internal override IReadOnlyList<Content> Greet(Turn turn) =>
        [new Content.Message(GreetingText.Of(turn.Who!, turn.Desk.College(turn.Who!.College!)!, turn.HourOf(turn.Who!))), StatusSteps.Page(turn, StatusFilter.Now, 0)];

    internal override Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        FileIsFor file => OwnDuty(turn, press, file.Duty, view => FileSteps.Take(turn, press, view)),
        DropFiles => FileSteps.Drop(turn, press),
        LetGo { Sure: true } => PeopleSteps.Press(turn, press, claim),
        _ when Unfinished.IsAbout(turn, claim) => PressElse(turn, press, claim),
        _ => Unfinished.Keep(turn, PressElse(turn, press, claim)),
    };

    internal override Move? Say(Turn turn, Word word, string tail) => word == Word.Cancel
        ? Move.Answer(Talk.Idle, Reply.With(
            new Content.Message(QuestionCodec.Open(turn.Talk) is Question.ReportDraft ? ReportText.Cancelled : ReportText.NothingChanged), StatusSteps.Page(turn, StatusFilter.Now, 0)))
        : Unfinished.Keep(turn, SayElse(turn, word));

    internal override Move? Answer(Turn turn) => QuestionCodec.Open(turn.Talk) switch
    {
        Question.ReportDraft draft => ReportSteps.Add(turn, draft),
        Question.FileFor open => FileSteps.Answer(turn, open),
        Question.NewDate question => LaterSteps.TypeDate(turn, question),
        Question.WhyLater question => LaterSteps.Explain(turn, question),
        { } question => SettingsSteps.Answer(turn, question),
        null => null,
    };

    internal override Move Otherwise(Turn turn) => turn.Incoming switch
    {
        Incoming.File file => FileSteps.Ask(turn, file, null),
        Incoming.Text text when SettingsSteps.TakeLeave(turn, text.Words) is { } leave => leave,
        Incoming.Text => Move.Answer(Talk.Idle, Reply.With(new Content.Message(HelpText.NotUnderstood), StatusSteps.Page(turn, StatusFilter.Now, 0))),
        _ => Move.Answer(turn.Talk, Reply.With(new Content.Message(HelpText.NothingWithThat))),
    };

    private static Move? PressElse(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ShowStatus status => StatusSteps.Show(turn, press, status),
        ShowDuty show => OwnDuty(turn, press, show.Duty, view => DutySteps.Show(turn, press, view)),
        TakeNotice notice => OwnDuty(turn, press, notice.Duty, view => DutySteps.Notice(turn, press, view)),
        StartReport start => OwnDuty(turn, press, start.Duty, view => ReportSteps.Start(turn, press, view)),
        SendReport send => OwnDuty(turn, press, send.Duty, view => ReportSteps.Send(turn, press, view, send.Look)),
        ChangeReport change => OwnDuty(turn, press, change.Duty, view => ReportSteps.Change(turn, press, view)),
        DropReport drop => OwnDuty(turn, press, drop.Duty, view => ReportSteps.Drop(turn, press, view)),
        WithdrawReport withdraw => OwnDuty(turn, press, withdraw.Duty, view => ReportSteps.Withdraw(turn, press, view)),
        AskLater later => OwnDuty(turn, press, later.Duty, view => LaterSteps.Ask(turn, press, view)),
        LaterTyped typed => OwnDuty(turn, press, typed.Duty, view => LaterSteps.AskTyped(turn, press, view)),
        LaterUntil until => OwnDuty(turn, press, until.Duty, view => LaterSteps.Choose(turn, press, view, until.Date)),
        ShowMonth month => CalendarSteps.Turn(turn, press, month),
        _ => SettingsSteps.Press(turn, press, claim) ?? PeopleSteps.Press(turn, press, claim),
    };

    private static Move? SayElse(Turn turn, Word word) => word switch
    {
        Word.Status or Word.Start => Move.Answer(Talk.Idle, Reply.With(StatusSteps.Page(turn, StatusFilter.Now, 0))),
        Word.Calendar => CalendarSteps.Show(turn),
        Word.Settings => SettingsSteps.Show(turn),
        Word.People => Move.Answer(Talk.Idle, Reply.With(PeopleSteps.Screen(turn))),
        Word.Help => Move.Answer(Talk.Idle, Reply.With(new Content.Message(HelpText.ForHead(turn.Who!.Role, turn.HourOf(turn.Who!))))),
        Word.Stop => PeopleSteps.AskToStop(turn),
        _ => null,
    };

    /// <summary>A button is a claim: the duty must exist and be the presser's own college's. Both «no»s look alike.</summary>
    private static Move OwnDuty(Turn turn, Incoming.Press press, long id, Func<DutyView, Move> step) =>
        turn.Desk.Duty(id) is not { } view ? Courtesy.Foreign(turn, press, Phrases.NotFound, alert: true)
        : view.College.Id != turn.Who!.College ? Courtesy.Foreign(turn, press, Phrases.NotFound, $"duty/{view.Duty.Key}", alert: true)
        : step(view);
}
