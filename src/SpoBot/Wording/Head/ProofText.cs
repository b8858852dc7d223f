using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>What a report must carry, said to the one who sends it.</summary>
internal static class ProofText
{
    internal static string Asked(Proof proof, int year) => proof switch
    {
        Proof.Nothing => "только отметить исполнение",
        Proof.Text => "короткий текст",
        Proof.File => "документ или фото",
        Proof.Number { YesNo: true } number => $"«да» или «нет»{Target(number, year)}",
        Proof.Number number => $"число, {Html.Line(number.Unit, 80)}{Target(number, year)}",
        _ => throw new ArgumentOutOfRangeException(nameof(proof)),
    };

    internal static string Request(Proof proof, int year) => proof switch
    {
        Proof.File => "Пришлите документ или фото. Можно несколько; подпись к файлу станет текстом отчёта.",
        Proof.Number { YesNo: true } number => $"Ответьте «да» или «нет»{Target(number, year)}.",
        Proof.Number number => $"Напишите число ({Html.Line(number.Unit, 80)}){Target(number, year)}. Например: 12 или 12,5.",
        _ => "Напишите отчёт одним сообщением. Можно приложить файл.",
    };

    internal static string Value(decimal value, Proof proof) => proof is Proof.Number { YesNo: true }
        ? value == 1 ? "да" : "нет"
        : $"{value.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',')}{(proof is Proof.Number number ? " " + Html.Line(number.Unit, 80) : "")}";

    private static string Target(Proof.Number number, int year) =>
        number.Targets.TryGetValue(year, out var target) ? $"; план на {year} год – {Html.Line(target, 150)}" : "";
}
