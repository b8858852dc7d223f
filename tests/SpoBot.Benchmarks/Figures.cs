using System.Diagnostics;
using System.Globalization;

namespace SpoBot.Benchmarks;

/// <summary>One line a figure: what was measured, the budget, how the two stand; and the CPU a piece of work cost.</summary>
internal static class Figures
{
    /// <summary>Prints «measured / budget» and says whether it holds.</summary>
    internal static bool AtMost(string what, double measured, double budget, string unit) =>
        Say(what, measured, "≤", budget, unit, measured / budget, measured <= budget);

    internal static bool AtLeast(string what, double measured, double budget, string unit) =>
        Say(what, measured, "≥", budget, unit, measured / budget, measured >= budget);

    /// <summary>What this process has used so far, on all cores.</summary>
    internal static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    private static bool Say(string what, double measured, string sign, double budget, string unit, double ratio, bool holds)
    {
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{what}: {measured:0.###} {unit} (budget {sign} {budget:0.###}), × {ratio:0.00} of the budget{(holds ? "" : " – NOT HELD")}"));
        return holds;
    }
}
