using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Register;

namespace SpoBot.Acceptance.Cast;

/// <summary>Two colleges and whatever they are asked for.</summary>
internal static class SmallRegister
{
    private static readonly Document Forum = new("forum", "Резолюция форума", new DateOnly(2023, 12, 8), [2024], "Форум");

    internal static Catalog Of(params Obligation[] obligations) => new(
        Forum,
        Rulebook.Default,
        [
            new College("aviation", "КОГПОБУ", "Авиационный техникум"),
            new College("medical", "КОГПОБУ", "Медицинский колледж"),
            new College("opo", "", "Отдел профессионального образования", IsCollege: false),
            new College("copp", "", "ЦОПП", IsCollege: false),
        ],
        [new Group("poo", "ПОО", "все ПОО", ["aviation", "medical"])],
        [new Section("1", "Раздел")],
        obligations);

    /// <param name="deadline">Dates joined by commas, as a resolution writes them.</param>
    internal static Obligation Asks(string id, string title, string deadline, Proof? proof = null, string reportTo = "opo")
    {
        var dates = deadline.Split(", ").Select(date => new Due(DateOnly.ParseExact(date, "dd.MM.yyyy"), DueRole.Main));
        return new(
            id, Forum.Id, "1", title, $"Полный текст: {title}", ["aviation", "medical"], ["все ПОО"], [], reportTo, null, deadline,
            new Reading(deadline, DeadlineKind.OneOff, new FixedDates(dates), deadline, []), proof ?? new Proof.Nothing());
    }
}
