using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>The headings over the items of a catalog, blocks above their parts.</summary>
internal static class Headings
{
    /// <summary>What is to be written when one section follows another: its own heading and those above it that are not open yet.</summary>
    public static IEnumerable<Section> Opening(IEnumerable<Section> sections, string next, string? previous) =>
        sections.Where(section => section.Id == next || (IsAbove(section.Id, next) && section.Id != previous && !IsAbove(section.Id, previous)));

    private static bool IsAbove(string upper, string? lower) => lower?.StartsWith(upper + ".", StringComparison.Ordinal) == true;
}
