using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.Storage;

/// <summary>A small register: two colleges, an addressee, three obligations.</summary>
internal static class SampleRegister
{
    internal static readonly College Aviation = new("aviation", "КОГПОБУ", "Кировский авиационный техникум", "Europe/Kirov", Short: "Авиационный");
    internal static readonly College Medical = new("medical", "КОГПОБУ", "Кировский медицинский колледж");
    internal static readonly College Department = new("opo", "", "Отдел профессионального образования", IsCollege: false);
    internal static readonly College Centre = new("copp", "", "ЦОПП", IsCollege: false);

    internal static readonly Document Forum = new("kirov-2024", "Резолюция III Форума", new DateOnly(2023, 12, 8), [2024], "Форум III");

    internal static Catalog Catalog(params Obligation[] obligations) => new(
        Forum, Rulebook.Default, [Aviation, Medical, Department, Centre],
        [new Group("poo", "ПОО", "все ПОО", ["aviation", "medical"])], [new Section("1", "Кадры")],
        obligations.Length > 0 ? obligations : [Plan("1.1", "31.01.2024"), Plan("1.2", "28.06.2024", "copp"), Plan("1.3", "01.10.2024", proof: new Proof.Nothing())]);

    internal static Obligation Plan(string id, string deadline, string reportTo = "opo", Proof? proof = null, params string[] executors) => new(
        id, Forum.Id, "1", $"План {id}", $"Полный текст пункта {id}", executors.Length > 0 ? executors : ["aviation", "medical"], ["все ПОО"], [], reportTo, null, deadline,
        DeadlineReader.Read(deadline, new ReadingContext(Forum.Date, Forum.PlanYears, ReadingRules.Default)), proof ?? new Proof.Text());
}
