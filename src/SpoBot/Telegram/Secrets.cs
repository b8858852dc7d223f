using System.Text.RegularExpressions;

namespace SpoBot.Telegram;

/// <summary>Takes bot tokens and proxy passwords out of any text that may be logged or shown.</summary>
internal static partial class Secrets
{
    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(text))]
    public static string? Mask(string? text) =>
        text is null || !text.Contains(':') ? text : Credentials().Replace(Token().Replace(text, "$1$2:…"), "://…@");

    [GeneratedRegex(@"(bot\d+):[A-Za-z0-9_-]+|\b(\d{6,}):[A-Za-z0-9_-]{20,}")]
    private static partial Regex Token();

    [GeneratedRegex(@"://[^/\s@]+@")]
    private static partial Regex Credentials();
}
