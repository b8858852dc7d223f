using System.Net;
using System.Text.RegularExpressions;

namespace SpoBot.Telegram;

/// <summary>What an HTML text says without its markup, for the letter whose markup Telegram does not understand.</summary>
internal static partial class PlainText
{
    public static string Of(string html) => WebUtility.HtmlDecode(Tag().Replace(html, ""));

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>")]
    private static partial Regex Tag();
}
