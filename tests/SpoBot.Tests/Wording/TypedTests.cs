using System.Globalization;
using System.Net;
using FsCheck;
using FsCheck.Fluent;
using SpoBot.Wording;

namespace SpoBot.Tests.Wording;

public sealed class TypedTests
{
    private static readonly Gen<string> Words = Gen.Elements(
        "Отчёт", "<b>", "&amp;", "&", "👨‍👩‍👧‍👦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "👍🏽", "e\u0301", "\u202E", "\u200B", "\uD800", "\uDC00", "\u0000", "\n", "\r\n", " ", "=1+1", "a\u0301\u0301\u0301\u0301\u0301\u0301\u0301", "\u2066", "\uFEFF")
        .ListOf().Select(parts => string.Concat(parts));

    [Theory]
    [InlineData("👨‍👩‍👧‍👦 и 👍🏽, ❤️, 🏴󠁧󠁢󠁥󠁮󠁧󠁿")]
    [InlineData("Ёлка, й, é, «кавычки» – тире № 5 § 3 ±1 °C")]
    [InlineData("שלום и مرحبا рядом с русским")]
    [InlineData("первая строка\nвторая строка")]
    public void What_can_be_seen_stays_as_typed(string text) => Assert.Equal(text, Typed.Clean(text));

    [Theory]
    [InlineData("a\u200Db", "ab")]
    [InlineData("от\u00ADчёт", "отчёт")]
    [InlineData("\u202Eтчёто\u202C", "тчёто")]
    [InlineData("\u2067a\u2069", "a")]
    [InlineData("a\u0000b\u0007c\u001B", "abc")]
    [InlineData("\u3164\u2800\u115Fпусто\uFEFF", "пусто")]
    [InlineData("строка\r\nещё\rи\u2028ещё", "строка\nещё\nи\nещё")]
    [InlineData("a\U000E0041\U000E0042b", "ab")]
    public void What_cannot_be_seen_or_turns_the_line_about_is_taken_out(string text, string shown) => Assert.Equal(shown, Typed.Clean(text));

    [Fact]
    public void A_letter_carries_a_few_marks_at_most() =>
        Assert.Equal("a" + new string('\u0301', 4) + "b", Typed.Clean("a" + new string('\u0301', 50) + "b"));

    [Fact]
    public void Half_a_character_becomes_a_sign_that_something_was_there()
    {
        var typed = new string([(char)0xD83D, 'a', (char)0xDC00]);

        Assert.Equal("\uFFFDa\uFFFD", Typed.Clean(typed));
    }

    [Fact]
    public void Cut_or_not_a_text_is_whole_characters_and_whole_entities() => Prop.ForAll(Words.ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (text, most) =>
    {
        var line = Html.Line(text, most);
        Assert.True(line.Length <= most);
        Assert.DoesNotContain(line, character => character == '\n' || char.IsControl(character));
        Assert.Equal(-1, line.AsSpan().IndexOfAny('<', '>'));
        var seen = WebUtility.HtmlDecode(line);
        Assert.Equal(line, seen.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal));
        Assert.False(seen.Any(char.IsSurrogate) && HasLoneSurrogate(seen));
        if (seen.EndsWith('…')) Assert.True(StartsWithWholeElements(Typed.Line(text), seen[..^1]));
        Assert.True(Html.Escape(text, most).Length == 0 || WebUtility.HtmlDecode(Html.Escape(text, most)).Length <= most);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Cleaning_twice_changes_nothing_more() => Prop.ForAll(Words.ToArbitrary(), text => Typed.Clean(Typed.Clean(text)) == Typed.Clean(text)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_message_full_of_emoji_or_of_marks_fits()
    {
        Assert.True(Html.Line(string.Concat(Enumerable.Repeat("👨‍👩‍👧‍👦", 4096)), 4000).Length <= 4000);
        Assert.InRange(Html.Line(new string('&', 4096), 4000).Length, 3990, 4000);
    }

    private static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (char.IsSurrogate(text[i])) return true;
        }

        return false;
    }

    private static bool StartsWithWholeElements(string whole, string start)
    {
        var end = 0;
        while (end < start.Length) end += StringInfo.GetNextTextElementLength(whole, end);
        return end == start.Length && whole.StartsWith(start, StringComparison.Ordinal);
    }
}
