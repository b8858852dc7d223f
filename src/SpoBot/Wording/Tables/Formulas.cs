namespace SpoBot.Wording.Tables;

/// <summary>What people typed must stay a text in a spreadsheet: «=cmd…» in a report would run on the ministry's desk.</summary>
internal static class Formulas
{
    // The wide forms are read as formulas by spreadsheets set to East Asian languages.
    private const string Starts = "=+-@＝＋－＠";

    internal static bool IsOne(string text) => text.AsSpan().TrimStart() is [var first, ..] && Starts.Contains(first, StringComparison.Ordinal);

    internal static string Disarm(string text) => IsOne(text) ? "'" + text : text;
}
