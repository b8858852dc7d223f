using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Duties;

/// <summary>The people and the duty that these stories are about.</summary>
internal static class Cast
{
    internal static readonly Person Anna = new(1, 101, "Анна, директор авиатехникума", Role.Head, "avia");
    internal static readonly Person Boris = new(2, 102, "Борис, заместитель", Role.Deputy, "avia");
    internal static readonly Person Viktor = new(3, 103, "Виктор, директор другого колледжа", Role.Head, "wood");
    internal static readonly Person Galina = new(4, 104, "Галина, отдел профобразования", Role.Coordinator, "opo");
    internal static readonly Person Dmitry = new(5, 105, "Дмитрий, ЦОПП", Role.Coordinator, "copp");
    internal static readonly Person Elena = new(6, 106, "Елена, министерство", Role.Coordinator, null);
    internal static readonly Person Fedor = new(7, 107, "Фёдор, администратор", Role.Administrator, null);

    internal static readonly IReadOnlyList<Person> All = [Anna, Boris, Viktor, Galina, Dmitry, Elena, Fedor];

    internal static readonly DateOnly Due = new(2024, 1, 31);

    internal static readonly DateTimeOffset Morning = new(2024, 1, 15, 9, 0, 0, TimeSpan.FromHours(3));

    internal static Obligation Obligation(Proof? proof = null, DeadlineRule? rule = null, string id = "1.3", params string[] executors) => new(
        id, "kirov", "1", "Мониторинг стандартов", "Вести мониторинг.", executors.Length > 0 ? executors : ["avia", "wood"], ["все ПОО"], [], "opo", null, "31.01.2024",
        new Reading("31.01.2024", DeadlineKind.OneOff, rule ?? new FixedDates(new Due(Due, DueRole.Main)), "31.01.2024", []), proof ?? new Proof.Nothing());

    internal static DutyCase Case(params DutyFact[] facts) => Case(new Proof.Nothing(), facts);

    internal static DutyCase Case(Proof proof, params DutyFact[] facts) =>
        new(Obligation(proof), "avia", new ScheduledDue(Due, Due, DueRole.Main, null), facts);

    internal static DutyRefusal Refusal(Decision decision) => Assert.IsType<Decision.Refused>(decision).Why;

    internal static DutyCase After(this DutyCase before, DutyCommand command, Person by, DateTimeOffset? at = null)
    {
        var done = Assert.IsType<Decision.Done>(DutyDecisions.Decide(before, command, at ?? Morning, by));
        var after = before with { Facts = [.. before.Facts, .. done.Facts] };
        Assert.Equal(done.After, after.History);
        return after;
    }

    internal static DutyRefusal Refuses(this DutyCase duty, DutyCommand command, Person by, DateTimeOffset? at = null) =>
        Refusal(DutyDecisions.Decide(duty, command, at ?? Morning, by));
}
