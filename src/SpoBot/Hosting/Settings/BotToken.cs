namespace SpoBot.Hosting.Settings;

/// <summary>What a token looks like, so that a placeholder or a slip of the hand is caught before Telegram is asked.</summary>
internal static class BotToken
{
    internal static bool IsWellFormed(string token)
    {
        var colon = token.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= 20
            && token[..colon].All(char.IsAsciiDigit)
            && token.Length > colon + 1
            && token[(colon + 1)..].All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')
            && !token.Contains("REPLACE", StringComparison.OrdinalIgnoreCase);
    }
}
