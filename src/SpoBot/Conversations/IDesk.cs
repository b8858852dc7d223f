using SpoBot.Domain.Calendar;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Health;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Conversations;

/// <summary>What screens read. Every answer is as of the transaction the step runs in.</summary>
internal interface IDesk
{
    /// <summary>A college's duties whose date that counts lies between two days, in order of date; whatever their state.</summary>
    IReadOnlyList<DutyView> DutiesOf(string college, DateOnly from, DateOnly to);

    /// <summary>What a college owes now (open or returned), in order of date, up to a day.</summary>
    IReadOnlyList<DutyView> OwedBy(string college, DateOnly until);

    DutyView? Duty(long id);

    /// <summary>Everything that happened to a duty, oldest first.</summary>
    IReadOnlyList<Fact> HistoryOf(long id);

    /// <summary>The person's name; «сотрудник» for somebody who was erased.</summary>
    string NameOf(long person);

    College? College(string id);

    /// <summary>The rules a document is read by.</summary>
    Rulebook Rulebook(string document);

    IReadOnlyList<College> Colleges();

    IReadOnlyList<Person> PeopleOf(string college);

    Person? Person(long id);

    /// <summary>Everything that is kept of a person.</summary>
    PersonFile? FileOf(long person);

    IReadOnlyList<Person> Coordinators();

    /// <summary>What everybody owes up to a day, of what reports to an addressee; null = to anybody.</summary>
    IReadOnlyList<DutyView> Owed(DateOnly until, string? reportTo);

    /// <summary>Reports that wait for acceptance, the longest waiting first.</summary>
    IReadOnlyList<DutyView> Reported(string? reportTo);

    /// <summary>Requests for a later date that wait for a decision.</summary>
    IReadOnlyList<DutyView> Asking(string? reportTo);

    /// <summary>All the duties of one obligation between two days, whatever their state.</summary>
    IReadOnlyList<DutyView> OfObligation(string document, string obligation, DateOnly from, DateOnly to);

    IReadOnlyList<CollegeCount> CountByCollege(DateOnly from, DateOnly to, DateOnly today, string? reportTo);

    IReadOnlyList<ObligationCount> CountByObligation(DateOnly from, DateOnly to, DateOnly today, string? reportTo);

    /// <summary>An obligation in force or not; null when there never was one.</summary>
    Obligation? Obligation(string document, string id);

    /// <summary>Whom a nudge would be written to now, and who is left out and why.</summary>
    NudgePlan Nudge(NudgeSelection selection, string? reportTo, DateOnly today);

    /// <summary>A duty with every letter that spoke of it.</summary>
    DutyFile? File(long id);

    /// <summary>How the duties of some days were done, of what reports to an addressee; null = to anybody.</summary>
    /// <param name="region">The zone of colleges that name none.</param>
    DisciplineBook Discipline(DateOnly from, DateOnly to, string? reportTo, TimeZoneInfo region, WorkingCalendar calendar);

    /// <summary>Every document with its obligations, in force or not, in the order in which they came. Nothing is ever taken out: a place stays a name.</summary>
    IReadOnlyList<Catalog> Catalogs();

    /// <summary>When and on what ground an obligation was taken off control; null while it is in force.</summary>
    (DateTimeOffset At, string Ground)? Stopped(Obligation obligation);

    /// <summary>What was done to an obligation itself, the latest first.</summary>
    IReadOnlyList<RegisterChange> ChangesOf(Obligation obligation, int count);

    /// <summary>Whether an organisation owes something that reports to the addressee.</summary>
    bool Owes(string college, string reportTo);

    /// <summary>Links that can still be redeemed.</summary>
    IReadOnlyList<Invite> OpenInvites();

    /// <summary>What is sent to somebody so that they can redeem a token with one tap.</summary>
    string LinkFor(string token);

    /// <summary>How the worker is, in numbers.</summary>
    Vitals Vitals();

    /// <summary>A college's links that can still be redeemed.</summary>
    IReadOnlyList<Invite> OpenInvites(string college);

    /// <summary>The invite whose hashed token this is, whatever has become of it.</summary>
    Invite? Invite(string token);
}
