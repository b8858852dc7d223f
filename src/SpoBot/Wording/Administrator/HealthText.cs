using SpoBot.Domain.Health;

namespace SpoBot.Wording.Administrator;

/// <summary>Findings for a screen and for a terminal: what is wrong first, then how to mend it.</summary>
internal static class HealthText
{
    internal static string Screen(IReadOnlyList<Finding> findings)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Здоровье бота</b>: {Verdict(findings)}");
        sheet.Gap();
        foreach (var finding in ByWeight(findings))
            sheet.Add($"{Mark(finding.Weight)} <b>{Html.Escape(finding.Name)}</b>: {Html.Escape(finding.Says)}{(finding.Mend.Length > 0 ? $"\n     → {Html.Escape(finding.Mend)}" : "")}");
        return sheet.ToString();
    }

    internal static string Lines(IReadOnlyList<Finding> findings) => string.Join(
        '\n', ByWeight(findings).Select(finding => $"{Mark(finding.Weight)} {finding.Name}: {finding.Says}{(finding.Mend.Length > 0 ? $"\n     → {finding.Mend}" : "")}"));

    internal static string Verdict(IReadOnlyList<Finding> findings)
    {
        var (bad, notes) = (findings.Count(it => it.Weight == Weight.Bad), findings.Count(it => it.Weight == Weight.Note));
        return (bad, notes) switch
        {
            (0, 0) => "всё в порядке",
            (0, _) => $"работает, замечаний: {notes}",
            _ => $"неисправностей: {bad}, замечаний: {notes}",
        };
    }

    private static IEnumerable<Finding> ByWeight(IReadOnlyList<Finding> findings) => findings.OrderByDescending(it => it.Weight);

    private static string Mark(Weight weight) => weight switch
    {
        Weight.Fine => "✅",
        Weight.Note => "⚠️",
        _ => "❌",
    };
}
