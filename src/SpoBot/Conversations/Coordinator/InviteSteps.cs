using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>«/invite»: who has nobody yet, a link with its picture for a college and a role, all links as a file, revoking.</summary>
internal static class InviteSteps
{
    private const int PageSize = 10;
    private const int MostFound = 8;

    private static readonly TimeSpan LinkLives = TimeSpan.FromDays(14);

    internal static Move Start(Turn turn, string name) => name.Length > 0 ? Find(turn, name) : Asking(turn, Unconnected(turn, 0));

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ShowInvites show => Move.Answer(
            QuestionCodec.Ask(new Question.WhomToInvite(), press.MessageId),
            Reply.With(new Content.Toast(press.CallbackId), Head.StatusSteps.InPlace(press, Unconnected(turn, show.Page)))),
        ShowDoor door => turn.Desk.College(door.Organisation) is { } it && IsOpenTo(turn, it) ? OverviewSteps.Show(turn, press, Door(turn, it)) : OutOfScope(turn, press),
        MakeLink or MakeAllLinks when IsMadeAlready(turn, press) => Courtesy.Toast(turn, press, InviteText.MadeAlready, alert: true),
        MakeLink make => Make(turn, press, make),
        MakeAllLinks => MakeAll(turn, press),
        ShowLinks links => OverviewSteps.Show(turn, press, Links(turn, links.Page)),
        RevokeListed revoke => Revoke(turn, press, revoke.Invite, () => Head.StatusSteps.InPlace(press, Links(turn, revoke.Page))),
        RevokeLink revoke => Revoke(turn, press, revoke.Invite, () => new Content.Message(InviteText.RevokedLink)),
        TakeOut take => Take(turn, press, take),
        ChooseCoordinator when IsAdministrator(turn) => OverviewSteps.Show(turn, press, Addressees(turn)),
        _ => null,
    };

    internal static Move Answer(Turn turn) => turn.Incoming is Incoming.Text text ? Find(turn, text.Words) : Asking(turn, Unconnected(turn, 0));

    private static Move Find(Turn turn, string typed)
    {
        var found = CollegeSearch.Find(turn.Desk.Colleges().Where(it => IsOpenTo(turn, it)), typed);
        return Asking(turn, found.Count switch
        {
            1 => Door(turn, found[0]),
            0 => new Content.Message(InviteText.NotFound(typed), [[Key("Никто не подключён", new ShowInvites(0))]]),
            _ => new Content.Message(InviteText.Several(found.Count, MostFound), [.. found.Take(MostFound).Select(IReadOnlyList<Button> (it) => [Key(Html.Cut(it.Name, 50), new ShowDoor(it.Id))])]),
        });
    }

    private static Content.Message Unconnected(Turn turn, int page)
    {
        var all = Scope.Colleges(turn);
        var alone = Alone(turn);
        var pages = Math.Max(1, (alone.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = alone.Skip(page * PageSize).Take(PageSize).ToList();
        var links = Mine(turn).Count;
        var keys = shown.Select((it, i) => Key($"{i + 1}", new ShowDoor(it.Id))).Chunk(5).ToList<IReadOnlyList<Button>>();
        keys.AddRange(OverviewSteps.Paging(page, pages, p => new ShowInvites(p)));
        if (alone.Count > 0)
            keys.Add([Key($"Ссылки файлом: {alone.Count}", new MakeAllLinks())]);
        if (links > 0)
            keys.Add([Key($"Действующие ссылки: {links}", new ShowLinks(0))]);
        if (IsAdministrator(turn))
            keys.Add([Key("Пригласить координатора", new ChooseCoordinator())]);
        return new Content.Message(InviteText.Unconnected(shown, alone.Count, all.Count, page, pages), keys);
    }

    /// <summary>Who is let in at an organisation and which links lie about.</summary>
    private static Content.Message Door(Turn turn, College college)
    {
        var people = turn.Desk.PeopleOf(college.Id);
        var open = Mine(turn).Where(invite => invite.College == college.Id).ToList();
        var keys = new List<IReadOnlyList<Button>> { new[] { Key("Ссылка руководителю", new MakeLink(Role.Head, college.Id)), Key("Ссылка заместителю", new MakeLink(Role.Deputy, college.Id)) } };
        if (Scope.Of(turn) is null)
            keys.AddRange(people.Select(IReadOnlyList<Button> (person) => [Key($"Отключить: {Html.Cut(person.Name, 30)}", new TakeOut(person.Id, false))]));
        if (open.Count > 0)
            keys.Add([Key("Действующие ссылки", new ShowLinks(0))]);
        keys.Add([Key("← Приглашения", new ShowInvites(0))]);
        return new Content.Message(InviteText.Door(college, people, open, turn.Zone), keys);
    }

    private static Content.Message Links(Turn turn, int page)
    {
        var all = Mine(turn);
        var pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * PageSize).Take(PageSize).ToList();
        return new Content.Message(
            InviteText.Links([.. shown.Select(it => (it, it.College is { } id ? turn.Desk.College(id) : null))], all.Count, page, pages, turn.Zone),
            [
                .. shown.Select((it, i) => Key($"{i + 1}", new RevokeListed(page, it.Id))).Chunk(5),
                .. OverviewSteps.Paging(page, pages, p => new ShowLinks(p)),
                [Key("← Приглашения", new ShowInvites(0))],
            ]);
    }

    private static Content.Message Addressees(Turn turn)
    {
        var addressees = turn.Desk.Catalogs().SelectMany(it => it.Obligations).Select(it => it.ReportTo).OfType<string>().Distinct().Select(turn.Desk.College).OfType<College>();
        return new Content.Message(InviteText.WhichCoordinator,
        [
            [Key("Все поручения", new MakeLink(Role.Coordinator, ""))],
            .. addressees.Take(20).Select(IReadOnlyList<Button> (it) => [Key(Html.Cut(it.Short ?? it.Name, 50), new MakeLink(Role.Coordinator, it.Id))]),
            [Key("← Приглашения", new ShowInvites(0))],
        ]);
    }

    private static bool IsMadeAlready(Turn turn, Incoming.Press press) =>
        turn.Talk.Anchor == press.MessageId && QuestionCodec.Open(turn.Talk) is Question.WhomToInvite { Made: { } made } && made == press.Claim;

    private static Talk Made(Incoming.Press press) => QuestionCodec.Ask(new Question.WhomToInvite(press.Claim), press.MessageId);

    private static Move Make(Turn turn, Incoming.Press press, MakeLink make) => new(
        Made(press),
        new PeopleCommand.MakeInvite(make.Organisation.Length > 0 ? make.Organisation : null, make.Role, LinkLives),
        outcome => outcome.Made is MadeInvite made
            ? Reply.With(
                new Content.Toast(press.CallbackId),
                InviteFile.Of(made, made.Invite.College is { } id ? turn.Desk.College(id) : null, turn.Desk.LinkFor(made.Token), turn.Zone, [[Key("Отозвать ссылку", new RevokeLink(made.Invite.Id))]]))
            : Reply.With(new Content.Toast(press.CallbackId, InviteText.NotYours, Alert: true)));

    private static Move MakeAll(Turn turn, Incoming.Press press) => new(
        Made(press),
        new PeopleCommand.MakeInvites([.. Alone(turn).Select(it => it.Id)], Role.Head, LinkLives),
        outcome => outcome.Made is IReadOnlyList<MadeInvite> { Count: > 0 } made
            ? Reply.With(
                new Content.Toast(press.CallbackId),
                InviteFile.Of([.. made.Select(it => (turn.Desk.College(it.Invite.College!)!, it.Invite, turn.Desk.LinkFor(it.Token)))], turn.Today, turn.Zone))
            : Reply.With(new Content.Toast(press.CallbackId, InviteText.EverybodyIsThere, Alert: true)));

    private static Move Revoke(Turn turn, Incoming.Press press, long invite, Func<Content> then) => new(
        turn.Talk,
        new PeopleCommand.RevokeInvite(invite),
        outcome => outcome.Agreed
            ? Reply.With(new Content.Toast(press.CallbackId, InviteText.Revoked), then())
            : Reply.With(new Content.Toast(press.CallbackId, outcome.Refusal is PeopleRefusal.InviteUsed used ? InviteText.AlreadyUsed(used.At, turn.Zone) : InviteText.NotYours, Alert: true)));

    private static Move Take(Turn turn, Incoming.Press press, TakeOut take)
    {
        if (Scope.Of(turn) is not null || turn.Desk.Person(take.Person) is not { Role: Role.Head or Role.Deputy, College: { } id } person || turn.Desk.College(id) is not { } college)
            return OutOfScope(turn, press);
        if (!take.Sure)
            return OverviewSteps.Show(turn, press, new Content.Message(InviteText.TakeOut(person, college), [[Key("Да, отключить", new TakeOut(person.Id, true)), Key("Нет", new ShowDoor(id))]]));
        return new Move(
            Talk.Idle,
            new PeopleCommand.Unbind(person.Id),
            outcome => Reply.With(
                new Content.Toast(press.CallbackId, outcome.Agreed ? InviteText.TakenOut : InviteText.NotYours),
                Head.StatusSteps.InPlace(press, Door(turn, college))));
    }

    private static List<College> Alone(Turn turn) => [.. Scope.Colleges(turn).Where(it => turn.Desk.PeopleOf(it.Id).Count == 0)];

    /// <summary>Open links that the asker may know of: an administrator all, a coordinator those of heads and deputies in scope.</summary>
    private static List<Invite> Mine(Turn turn) =>
    [
        .. turn.Desk.OpenInvites().Where(invite => IsAdministrator(turn)
            || (invite.Role is Role.Head or Role.Deputy && turn.Desk.College(invite.College!) is { } college && Scope.Covers(turn, college))),
    ];

    private static bool IsOpenTo(Turn turn, College college) =>
        Scope.Covers(turn, college) && (college.IsCollege || turn.Desk.PeopleOf(college.Id).Count > 0 || turn.Desk.Catalogs().Any(it => it.Obligations.Any(one => one.Executors.Contains(college.Id))));

    private static bool IsAdministrator(Turn turn) => turn.Who!.Role == Role.Administrator;

    private static Move OutOfScope(Turn turn, Incoming.Press press) => Courtesy.Foreign(turn, press, InviteText.NotYours, alert: true);

    private static Move Asking(Turn turn, Content.Message screen) => Move.Answer(QuestionCodec.Ask(new Question.WhomToInvite(), turn.Talk.Anchor), Reply.With(screen));

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
