namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>What an address in a link or a button may be.</summary>
internal static class Links
{
    private const string Mention = "tg://user?id=";

    /// <summary>Null when the address is no address: the text stays, the link goes, as Telegram does.</summary>
    public static Entity? Entity(string url, int offset, int length)
    {
        if (url.StartsWith(Mention, StringComparison.OrdinalIgnoreCase) && long.TryParse(url.AsSpan(Mention.Length), out var user))
            return new("text_mention", offset, length, user.ToString());
        return Checked(url) is { } address ? new("text_link", offset, length, address) : null;
    }

    /// <summary>An address with its scheme, or null.</summary>
    public static string? Checked(string url)
    {
        url = url.Trim();
        if (url.StartsWith("tg:", StringComparison.OrdinalIgnoreCase) || url.StartsWith("ton:", StringComparison.OrdinalIgnoreCase))
            return url;
        var colon = url.IndexOf("://", StringComparison.Ordinal);
        var full = colon < 0 ? "http://" + url : url;
        if (!Uri.TryCreate(full, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        if (!uri.Host.Contains('.'))
            return null;
        return uri.PathAndQuery == "/" && !full.EndsWith('/') ? full + "/" : full;
    }
}
