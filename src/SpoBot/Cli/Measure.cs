using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>What a result is measured by, in brackets after its name: the unit and the target of each year.</summary>
internal static class Measure
{
    public static string Of(Proof proof)
    {
        if (proof is not Proof.Number number)
            return "";
        var targets = number.Targets.OrderBy(target => target.Key).Select(target => $"{target.Key}: {target.Value}").ToList();
        return targets.Count == 0 ? $" ({number.Unit})" : $" ({number.Unit}; {string.Join(", ", targets)})";
    }
}
