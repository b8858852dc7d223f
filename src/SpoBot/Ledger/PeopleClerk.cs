using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger.News;
using SpoBot.Ledger.Stores;
using SpoBot.Wording;

namespace SpoBot.Ledger;

/// <summary>Binds and unbinds people, makes and redeems invites, keeps settings.</summary>
internal sealed class PeopleClerk(LedgerRules rules, Herald herald)
{
    private static readonly TimeOnly Earliest = new(5, 0);
    private static readonly TimeOnly Latest = new(20, 0);

    internal Verdict Execute(ILedgerSession session, Person who, PeopleCommand command)
    {
        var verdict = Decide(session, who, command);
        if (verdict.Refusal is PeopleRefusal.NotYours) session.Journal.Write(who.Id, "people.foreign", $"person/{who.Id}", after: command.GetType().Name);
        return verdict;
    }

    private Verdict Decide(ILedgerSession session, Person who, PeopleCommand command) => command switch
    {
        PeopleCommand.MakeInvite it => MakeInvite(session, who, it),
        PeopleCommand.MakeInvites it => Verdict.Done(it.Colleges
            .Select(college => MakeInvite(session, who, new PeopleCommand.MakeInvite(college, it.Role, it.ValidFor)).Made).OfType<MadeInvite>().ToList()),
        PeopleCommand.RevokeInvite it => RevokeInvite(session, who, it),
        PeopleCommand.Unbind it => Unbind(session, who, it),
        PeopleCommand.Erase it => Erase(session, who, it),
        PeopleCommand.ChangeMorning it => it.At < Earliest || it.At > Latest
            ? Verdict.No(new PeopleRefusal.NotSensible())
            : Keep(session, who with { Morning = it.At }),
        PeopleCommand.GoAway it => IsSensible(session, who, it.Until)
            ? Keep(session, who with { AwayUntil = it.Until })
            : Verdict.No(new PeopleRefusal.NotSensible()),
        PeopleCommand.ChangeSilence it => Keep(session, who with { Silent = it.Silent }),
        PeopleCommand.ChangeReach it => ChangeReach(session, it),
        PeopleCommand.PressForeign it => PressForeign(session, who, it),
        _ => throw new ArgumentException($"Unknown command {command.GetType().Name}", nameof(command)),
    };

    internal Verdict Redeem(ILedgerSession session, PeopleCommand.Redeem command)
    {
        if (session.Invites.Of(command.Token) is not { } invite) return Verdict.No(new PeopleRefusal.InviteUnknown());
        if (invite.WhyNot(session.Now) is { } refusal) return Verdict.No(refusal);

        if (session.People.OfChat(command.Chat) is { } present)
        {
            // A deputy who takes the college over stays in it; anybody else must let go first.
            if (present.College != invite.College || present.Role == invite.Role) return Verdict.No(new PeopleRefusal.AlreadyBound(present.College, present.Role));
            session.People.Unbind(present.Id);
            session.Journal.Write(present.Id, "person.unbound", $"person/{present.Id}", before: $"{present.Role} {present.College}");
        }

        var college = CollegeOf(session, invite.College);
        var person = session.People.Bind(command.Chat, command.Name, invite.Role, invite.College);
        session.Invites.Use(invite.Id, person.Id);
        session.Journal.Write(person.Id, "person.bound", $"person/{person.Id}", after: $"{invite.Role} {invite.College}");
        if (invite.Replaces is { } old && session.People.One(old) is { } predecessor && predecessor.Id != person.Id) LetGo(session, predecessor, person, person.Name);
        if (college is not null) herald.TellCollege(session, college, new Piece.PersonJoined(person, college), $"joined/{person.Id}", except: person);
        return Verdict.Done(person);
    }

    private static Verdict MakeInvite(ILedgerSession session, Person who, PeopleCommand.MakeInvite command)
    {
        var known = command.College is null || session.Register.Now.Registry.Organisation(command.College) is not null;
        if (!known || !MayInvite(who, command) || !Concerns(session, who, command.College)) return Verdict.No(new PeopleRefusal.NotYours());

        var token = InviteToken.Next();
        var invite = session.Invites.Make(token, command.College, command.Role, who.Id, session.Now + command.ValidFor, command.Replaces);
        session.Journal.Write(who.Id, "invite.made", $"invite/{invite.Id}", after: $"{command.Role} {command.College}");
        return Verdict.Done(new MadeInvite(invite, token));
    }

    private static bool MayInvite(Person who, PeopleCommand.MakeInvite command) => (who.Role, command.Role) switch
    {
        (Role.Administrator, Role.Head or Role.Deputy) => command.College is not null,
        (Role.Administrator, _) => true,
        (Role.Coordinator, Role.Head or Role.Deputy) => command.College is not null && command.Replaces is null,
        (Role.Head, Role.Deputy) => command.College == who.College && command.Replaces is null,
        (Role.Head, Role.Head) => command.College == who.College && command.Replaces == who.Id,
        _ => false,
    };

    /// <summary>A coordinator of one addressee lets people in only where something reports to it.</summary>
    private static bool Concerns(ILedgerSession session, Person who, string? college) =>
        who is not { Role: Role.Coordinator, College: { } addressee } || (college is not null && session.Register.Now.Registry.Owes(college, addressee));

    private static Verdict RevokeInvite(ILedgerSession session, Person who, PeopleCommand.RevokeInvite command)
    {
        if (session.Invites.One(command.Invite) is not { } invite || !MayRevoke(who, invite) || !Concerns(session, who, invite.College)) return Verdict.No(new PeopleRefusal.NotYours());
        if (invite.UsedAt is { } used) return Verdict.No(new PeopleRefusal.InviteUsed(used));

        session.Invites.Revoke(invite.Id);
        session.Journal.Write(who.Id, "invite.revoked", $"invite/{invite.Id}");
        return Verdict.Done();
    }

    private static bool MayRevoke(Person who, Invite invite) => who.Role switch
    {
        Role.Administrator => true,
        Role.Coordinator => invite.Role is Role.Head or Role.Deputy,
        Role.Head => invite.College == who.College,
        _ => false,
    };

    private Verdict Unbind(ILedgerSession session, Person who, PeopleCommand.Unbind command)
    {
        if (session.People.One(command.Person) is not { } person || !MayUnbind(who, person)) return Verdict.No(new PeopleRefusal.NotYours());

        LetGo(session, person, who);
        return Verdict.Done(person);
    }

    private static bool MayUnbind(Person who, Person person) =>
        who.Id == person.Id
        || who.Role == Role.Administrator
        || (who.Role == Role.Coordinator && who.College is null && person.Role is Role.Head or Role.Deputy)
        || (who.Role == Role.Head && person.Role == Role.Deputy && person.College == who.College);

    private Verdict Erase(ILedgerSession session, Person who, PeopleCommand.Erase command)
    {
        if (who.Id != command.Person && !who.IsAdministrator() || session.People.FileOf(command.Person) is null) return Verdict.No(new PeopleRefusal.NotYours());

        if (session.People.One(command.Person) is { } bound) LetGo(session, bound, who);
        session.People.Erase(command.Person, RoleNames.Somebody);
        session.Journal.Write(who.Id, "person.erased", $"person/{command.Person}");
        return Verdict.Done();
    }

    private void LetGo(ILedgerSession session, Person person, Person by, string? successor = null)
    {
        session.People.Unbind(person.Id);
        session.Outbox.CancelFor(person.Id);
        session.Journal.Write(by.Id, "person.unbound", $"person/{person.Id}", before: $"{person.Role} {person.College}");
        if (person.Role is not (Role.Head or Role.Deputy)) return;

        var college = CollegeOf(session, person.College);
        if (by.Id != person.Id) herald.TellOne(session, person, new Piece.YouWereLetGo(person, college, successor, by.Name), $"let-go/{person.Id}");
        var isLast = session.People.Of(person.College!).Count == 0;
        herald.TellCoordinators(session, null, new Piece.PersonLeft(person, college, isLast, successor, by.Name), $"left/{person.Id}", except: by);
    }

    private static Verdict Keep(ILedgerSession session, Person person)
    {
        session.People.Keep(person);
        return Verdict.Done(person);
    }

    private bool IsSensible(ILedgerSession session, Person who, DateOnly? until)
    {
        var today = LedgerRules.DayOf(rules.Local(session.Now, CollegeOf(session, who.College)));
        return until is not { } day || (day >= today && day <= today.AddYears(1));
    }

    private static Verdict ChangeReach(ILedgerSession session, PeopleCommand.ChangeReach command)
    {
        if (session.People.OfChat(command.Chat) is not { } person || person.Reachable == command.Reachable) return Verdict.Done();

        session.People.MarkReach(person.Id, command.Reachable, "Blocked");
        session.Journal.Write(person.Id, command.Reachable ? "person.reachable" : "person.unreachable", $"person/{person.Id}");
        return Verdict.Done(person with { Reachable = command.Reachable });
    }

    private static Verdict PressForeign(ILedgerSession session, Person who, PeopleCommand.PressForeign command)
    {
        session.Journal.Write(who.Id, "button.foreign", command.About ?? $"person/{who.Id}", after: command.Button);
        return Verdict.Done();
    }

    private static College? CollegeOf(ILedgerSession session, string? id) => id is null ? null : session.Register.Now.Registry.Organisation(id);
}
