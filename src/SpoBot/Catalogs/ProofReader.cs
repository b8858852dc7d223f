using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads «proof» and «results»: what a report must carry.</summary>
internal static class ProofReader
{
    private static readonly string[] Words = ["none", "text", "file"];

    public static Proof? Read(Node? node, Faults faults)
    {
        switch (node)
        {
            case null: return null;
            case Node.Scalar { Text: "none" }: return new Proof.Nothing();
            case Node.Scalar { Text: "text" }: return new Proof.Text();
            case Node.Scalar { Text: "file" }: return new Proof.File();
            case Node.Map map: return Number(map, faults);
            default:
                var typed = (node as Node.Scalar)?.Text;
                faults.Add(node.At, $"в «proof» бывает none, text, file, {{ number: … }} или {{ yesNo: true }}{(typed is null ? "" : $", а здесь «{typed}»{faults.Hint(typed, Words)}")}");
                return null;
        }
    }

    public static IReadOnlyList<Outcome> Results(Fields obligation)
    {
        var outcomes = new List<Outcome>();
        foreach (var node in obligation.Items("results"))
        {
            if (Fields.Of(node, "результата", obligation.Faults, "text", "proof") is not { } fields)
                continue;
            var proof = Read(fields.Value("proof"), obligation.Faults) ?? new Proof.Text();
            if (fields.RequiredText("text") is { } text)
                outcomes.Add(new Outcome(text.Text, proof));
        }

        return outcomes;
    }

    private static Proof.Number? Number(Node.Map map, Faults faults)
    {
        if (Fields.Of(map, "подтверждения", faults, "number", "yesNo", "targets") is not { } fields)
            return null;
        var unit = fields.Text("number");
        var isYesNo = fields.Flag("yesNo");
        if (unit is null == !isYesNo)
            faults.Add(map.At, "в «proof» нужно одно из двух: «number: единица» или «yesNo: true»");
        return new Proof.Number(unit?.Text ?? "Да/Нет", isYesNo, Targets(fields));
    }

    private static Dictionary<int, string> Targets(Fields proof)
    {
        var targets = new Dictionary<int, string>();
        switch (proof.Value("targets"))
        {
            case null:
                break;
            case Node.Map map:
                foreach (var entry in map.Entries)
                {
                    if (entry.Value is not Node.Scalar value)
                        proof.Faults.Add(entry.Value.At, "цель года – одно значение: число, «Да», «Нет» или «-»");
                    else if (proof.NumberOf(entry.Key, "targets", 2000, 2100) is { } year)
                        targets[year] = value.Text;
                }

                break;
            case var other:
                proof.Faults.Add(other.At, "в «targets» ожидались годы с целями: { 2018: \"24\", 2019: \"36\" }");
                break;
        }

        return targets;
    }
}
