using SpoBot.Conversations;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Health;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>What screens read, put together from the stores of one transaction.</summary>
internal sealed class Desk(IRegister register, IDutyViews views, IPeople people, IInvites invites, ICampaigns campaigns, IJournal journal, ISettings settings, VitalsStore vitals, IDutyFiles files, IMoment moment) : IDesk
{
    public IReadOnlyList<DutyView> DutiesOf(string college, DateOnly from, DateOnly to) => views.OfCollege(college, from, to);

    public IReadOnlyList<DutyView> OwedBy(string college, DateOnly until) => views.OwedBy(college, until);

    public DutyView? Duty(long id) => views.One(id);

    public IReadOnlyList<Fact> HistoryOf(long id) => views.HistoryOf(id);

    public string NameOf(long person) => people.NameOf(person) ?? "";

    public College? College(string id) => register.Now.Registry.Organisation(id);

    public Rulebook Rulebook(string document) =>
        register.Now.Catalogs.FirstOrDefault(catalog => catalog.Document.Id == document)?.Rulebook ?? Domain.Register.Rulebook.Default;

    public IReadOnlyList<College> Colleges() => register.Now.Organisations;

    public IReadOnlyList<Person> PeopleOf(string college) => people.Of(college);

    public Person? Person(long id) => people.One(id);

    public PersonFile? FileOf(long person) => people.FileOf(person);

    public IReadOnlyList<Person> Coordinators() => people.Coordinators();

    public IReadOnlyList<DutyView> Owed(DateOnly until, string? reportTo) => views.Owed(until, reportTo);

    public IReadOnlyList<DutyView> Reported(string? reportTo) => views.Reported(reportTo);

    public IReadOnlyList<DutyView> Asking(string? reportTo) => views.Asking(reportTo);

    public IReadOnlyList<DutyView> OfObligation(string document, string obligation, DateOnly from, DateOnly to) =>
        views.OfObligation(document, obligation, from, to);

    public IReadOnlyList<CollegeCount> CountByCollege(DateOnly from, DateOnly to, DateOnly today, string? reportTo) =>
        views.CountByCollege(from, to, today, reportTo);

    public IReadOnlyList<ObligationCount> CountByObligation(DateOnly from, DateOnly to, DateOnly today, string? reportTo) =>
        views.CountByObligation(from, to, today, reportTo);

    public Obligation? Obligation(string document, string id) => register.Now.Registry.Obligation(document, id);

    public NudgePlan Nudge(NudgeSelection selection, string? reportTo, DateOnly today) =>
        new NudgeDesk(register, views, people, campaigns).Plan(moment.Now, today, selection, reportTo);

    public DutyFile? File(long id) => files.One(id);

    public DisciplineBook Discipline(DateOnly from, DateOnly to, string? reportTo, TimeZoneInfo region, WorkingCalendar calendar) =>
        new(files.Between(from, to, reportTo), files.Stays(), moment.Now, region, calendar);

    public IReadOnlyList<Catalog> Catalogs() => register.Now.Catalogs;

    public (DateTimeOffset At, string Ground)? Stopped(Obligation obligation) =>
        register.Now.StatusOf(obligation) is { StoppedAt: { } at, Ground: { } ground } ? (at, ground) : null;

    public IReadOnlyList<RegisterChange> ChangesOf(Obligation obligation, int count) =>
        [.. journal.Last(count, RegisterClerk.About(obligation)).Select(it => new RegisterChange(it.At, it.ByName, it.What, it.Before, it.After))];

    public bool Owes(string college, string reportTo) => register.Now.Registry.Owes(college, reportTo);

    public IReadOnlyList<Invite> OpenInvites() => invites.Open();

    public string LinkFor(string token) => settings.Get("bot.name") is { } bot ? $"https://t.me/{bot}?start={token}" : $"/start {token}";

    public Vitals Vitals() => vitals.Read();

    public IReadOnlyList<Invite> OpenInvites(string college) => [.. invites.Open().Where(invite => invite.College == college)];

    public Invite? Invite(string token) => invites.Of(token);
}
