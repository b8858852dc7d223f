using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Register;

namespace SpoBot.Acceptance.Cast;

/// <summary>A college as it really is: a long name, every sort of report, dates behind and ahead.</summary>
internal static class FullRegister
{
    private static readonly Document Forum = new("forum", "Резолюция III регионального форума профессионального образования", new DateOnly(2023, 12, 8), [2024], "Форум III");

    internal static Catalog Catalog { get; } = new(
        Forum,
        new Rulebook("Правила", ReadingRules.Default, WeekendShift.Previous, "срок в нерабочий день – последний рабочий день перед ним"),
        [
            new College("aviation", "КОГПОБУ", "Кировский авиационный техникум имени <Маршала> Ивана Степановича & товарищей"),
            new College("opo", "", "Отдел профессионального образования", IsCollege: false),
        ],
        [new Group("poo", "ПОО", "все ПОО", ["aviation"])],
        [new Section("1", "Раздел")],
        [
            Item("1.1", "Смета на оборудование мастерских", new Proof.Text(), "01.04.2024", new Due(new(2024, 4, 1), DueRole.Main)),
            Item("1.4", "Обучение операторов беспилотных систем", new Proof.Nothing(), "01.10.2024, промежуточные отчеты 08.04.2024, 28.06.2024",
                new Due(new(2024, 4, 8), DueRole.Interim), new Due(new(2024, 6, 28), DueRole.Interim), new Due(new(2024, 10, 1), DueRole.Final)),
            Item("2.3", "План профориентации <школьников> & родителей", new Proof.File(), "до 13 апреля", new Due(new(2024, 4, 13), DueRole.Main)),
            Item("3.1", "Предложения о новых программах", new Proof.Text(), "10.01.2024, далее – ежеквартально",
                new Due(new(2024, 4, 10), DueRole.Main, new Period(new(2024, 1, 1), new(2024, 3, 31))),
                new Due(new(2024, 7, 10), DueRole.Main, new Period(new(2024, 4, 1), new(2024, 6, 30)))),
            Item("3.2", "Контингент студентов с ОВЗ", new Proof.Number("чел.", false, new Dictionary<int, string> { [2024] = "не менее 25" }), "11.04.2024", new Due(new(2024, 4, 11), DueRole.Main)),
            Item("3.5", "Центр опережающей подготовки создан", new Proof.Number("", true, new Dictionary<int, string> { [2024] = "да" }), "12.04.2024", new Due(new(2024, 4, 12), DueRole.Main)),
            Item("4.1", "Самообследование", new Proof.File(), "20.04.2024", new Due(new(2024, 4, 20), DueRole.Main)),
            Item("5.1", "Отчёт о <наставничестве>", new Proof.Text(), "27.12.2024", new Due(new(2024, 12, 27), DueRole.Main)),
        ]);

    private static Obligation Item(string id, string title, Proof proof, string deadline, params Due[] dates) => new(
        id, Forum.Id, "1", title, $"Руководителям ПОО: {title}. Представить сведения в отдел профессионального образования.", ["aviation"], ["все ПОО"], [], "opo", null, deadline,
        new Reading(deadline, DeadlineKind.OneOff, new FixedDates(dates), string.Join(", ", dates.Select(due => $"{due.Date:dd.MM.yyyy}")), []), proof);
}
