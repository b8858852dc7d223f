using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Register;

/// <summary>A small resolution of December 2023, the way a catalog would give it.</summary>
internal static class Papers
{
    public static readonly Document Forum = new("forum", "Резолюция форума", new DateOnly(2023, 12, 8), [2024], "Форум");

    public static readonly College Aviation = new("aviation", "КОГПОБУ", "Кировский авиационный техникум");

    public static readonly College Ministry = new("min", "", "Министерство образования", IsCollege: false);

    public static readonly Group All = new("poo", "ПОО", "все ПОО", ["aviation"]);

    public static Obligation Item(string id, string deadline, string text = "Сделать и сообщить.", string section = "") => new(
        id, Forum.Id, section, $"Поручение {id}", text, ["aviation"], ["все ПОО"], [], "min", null, deadline,
        DeadlineReader.Read(deadline, new ReadingContext(Forum.Date, Forum.PlanYears, ReadingRules.Default)), new Proof.Text());

    public static Catalog With(params Obligation[] obligations) =>
        new(Forum, Rulebook.Default, [Aviation, Ministry], [All], [], obligations);
}
