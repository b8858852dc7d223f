using SpoBot.Conversations.Claims;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>«/people»: who of the college is connected, a link for a deputy, handing the college over; «/stop».</summary>
internal static class PeopleSteps
{
    private const int MostLinks = 8;

    private static readonly TimeSpan LinkLives = TimeSpan.FromDays(7);
    private static readonly TimeSpan DoubleTap = TimeSpan.FromSeconds(10);

    internal static Content.Message Screen(Turn turn)
    {
        var who = turn.Who!;
        var colleagues = turn.Desk.PeopleOf(who.College!);
        var links = who.Role == Role.Head ? turn.Desk.OpenInvites(who.College!) : [];
        var rows = new List<IReadOnlyList<Button>>();
        if (who.Role == Role.Head)
        {
            rows.Add([Key("Пригласить заместителя", new InviteDeputy())]);
            rows.Add([Key("Передать дела преемнику", new HandOver(false))]);
            rows.AddRange(colleagues.Where(person => person.Role == Role.Deputy)
                .Select(IReadOnlyList<Button> (person) => [Key($"Отключить: {Html.Cut(person.Name, 30)}", new UnbindColleague(person.Id))]));
            rows.AddRange(links.Take(MostLinks).Select(IReadOnlyList<Button> (link, i) => [Key($"Отозвать ссылку {i + 1}", new RevokeLink(link.Id))]));
        }

        return new Content.Message(PeopleText.Of(turn.Desk.College(who.College!)!, colleagues, who, [.. links.Take(MostLinks)], turn.Zone), rows);
    }

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ShowPeople => Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, Screen(turn)))),
        InviteDeputy => Invite(turn, press, new PeopleCommand.MakeInvite(turn.Who!.College, Role.Deputy, LinkLives), PeopleText.DeputyLink),
        HandOver { Sure: false } => Move.Answer(Talk.Idle, Reply.With(
            new Content.Toast(press.CallbackId),
            new Content.Edit(press.MessageId ?? 0, PeopleText.HandOver, [[Key("Да, создать ссылку", new HandOver(true)), Key("Отмена", new ShowPeople())]]))),
        HandOver => Invite(turn, press, new PeopleCommand.MakeInvite(turn.Who!.College, Role.Head, LinkLives, turn.Who!.Id), PeopleText.SuccessorLink),
        UnbindColleague unbind when turn.Desk.Person(unbind.Person)?.College == turn.Who!.College => new Move(
            Talk.Idle,
            new PeopleCommand.Unbind(unbind.Person),
            outcome => Reply.With(new Content.Toast(press.CallbackId, outcome.Agreed ? PeopleText.Unbound : Phrases.NotFound), StatusSteps.InPlace(press, Screen(turn)))),
        RevokeLink revoke => new Move(
            Talk.Idle,
            new PeopleCommand.RevokeInvite(revoke.Invite),
            outcome => Reply.With(
                new Content.Toast(press.CallbackId, outcome.Agreed ? PeopleText.Revoked : outcome.Refusal is PeopleRefusal.InviteUsed ? PeopleText.AlreadyUsed : Phrases.OldButton),
                StatusSteps.InPlace(press, Screen(turn)))),
        LetGo { Sure: true } => new Move(
            Talk.Idle,
            new PeopleCommand.Unbind(turn.Who!.Id),
            _ => Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, PeopleText.Goodbye))),
        LetGo => Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, PeopleText.Stays))),
        _ => null,
    };

    internal static Move AskToStop(Turn turn)
    {
        var isLast = turn.Who!.College is { } college && turn.Desk.PeopleOf(college).All(person => person.Id == turn.Who!.Id);
        return Move.Answer(Talk.Idle, Reply.With(new Content.Message(
            PeopleText.Stop(isLast), [[Key("Да, отключиться", new LetGo(true)), Key("Нет", new LetGo(false))]])));
    }

    private static Move Invite(Turn turn, Incoming.Press press, PeopleCommand.MakeInvite command, Func<string, string> text) => IsJustMade(turn, command)
        ? Courtesy.Toast(turn, press, PeopleText.MadeAlready, alert: true)
        : new Move(
            Talk.Idle,
            command,
            outcome => outcome.Made is MadeInvite made
                ? Reply.With(new Content.Toast(press.CallbackId), new Content.Message(text(turn.Desk.LinkFor(made.Token))))
                : Reply.With(new Content.Toast(press.CallbackId, Phrases.NotFound, Alert: true)));

    private static bool IsJustMade(Turn turn, PeopleCommand.MakeInvite command) => turn.Desk.OpenInvites(command.College!)
        .Any(link => link.Role == command.Role && link.ExpiresAt - command.ValidFor > turn.Now - DoubleTap);

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
