using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace SpoBot.Tests.Sandbox;

public sealed class TextTests : TelegramTest
{
    private object Html(string text) => new { chat_id = Aliya.Id, text, parse_mode = "HTML" };

    [Theory]
    [InlineData("<b>x", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>x</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("<b>привет</b> <i>мир", "Can't find end tag corresponding to start tag \"i\"")]
    [InlineData("<b>привет</i>", "Unmatched end tag at byte offset 15, expected \"</b>\", found \"</i>\"")]
    [InlineData("</b>", "Unexpected end tag at byte offset 0")]
    [InlineData("<br>", "Unsupported start tag \"br\" at byte offset 0")]
    [InlineData("срок < 5 дней", "Unsupported start tag \"\" at byte offset 9")]
    [InlineData("<b", "Unclosed start tag at byte offset 0")]
    [InlineData("<b>x</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<a href>y</a", "Unclosed end tag at byte offset 9")]
    [InlineData("<a href=", "Unclosed start tag \"a\" at byte offset 0")]
    [InlineData("<a href=x_y>z</a>", "Unexpected end of name token at byte offset 8")]
    [InlineData("<a \"x\">z</a>", "Empty attribute name in the tag \"a\" at byte offset 0")]
    [InlineData("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<tg-emoji emoji-id=\"x\">a</tg-emoji>", "Invalid custom emoji identifier specified")]
    [InlineData("R&D", "Unescaped character '&' at byte offset 1")]
    [InlineData("&nbsp;", "Unescaped character '&' at byte offset 0")]
    [InlineData("&#xD800;", "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units")]
    public async Task Broken_html_is_refused_in_the_official_words(string text, string description) =>
        await Refused("sendMessage", Html(text), "Bad Request: can't parse entities: " + description);

    [Theory]
    [InlineData("<b>а</b> <i>б</i> <u>в</u> <s>г</s> <tg-spoiler>д</tg-spoiler>", "а б в г д", "bold 0+1, italic 2+1, underline 4+1, strikethrough 6+1, spoiler 8+1")]
    [InlineData("<strong>а</strong><em>б</em><ins>в</ins><del>г</del><span class=\"tg-spoiler\">д</span>", "абвгд", "bold 0+1, italic 1+1, underline 2+1, strikethrough 3+1, spoiler 4+1")]
    [InlineData("<b>а<i>б</i></b>", "аб", "bold 0+2, italic 1+1")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b=2\">ссылка</a>", "ссылка", "text_link 0+6")]
    [InlineData("<a>нет</a>", "нет", "")]
    [InlineData("<pre><code class=\"language-py\">x</code></pre>", "x", "pre 0+1")]
    [InlineData("<code>x</code>", "x", "code 0+1")]
    [InlineData("<blockquote expandable>x</blockquote><blockquote>y</blockquote>", "xy", "expandable_blockquote 0+1, blockquote 1+1")]
    [InlineData("😀<b>x</b>", "😀x", "bold 2+1")]
    [InlineData("&lt;b&gt; &amp; &quot;&#1071;&#x44F;&#x1F600;", "<b> & \"Яя😀", "")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("  <b> x </b>  ", "x", "bold 0+1")]
    [InlineData("a\tb\r\nc\u202Ed", "a b\ncd", "")]
    [InlineData("зовите @someone или /status, #срок", "зовите @someone или /status, #срок", "mention 7+8, bot_command 20+7, hashtag 29+5")]
    [InlineData("<code>/status</code>", "/status", "code 0+7")]
    public async Task Html_becomes_text_and_entities(string html, string text, string entities)
    {
        await Accepted("sendMessage", Html(html));
        var message = Aliya.Chat.Last!;
        Assert.Equal(text, message.Text);
        Assert.Equal(entities, string.Join(", ", message.Entities.Select(entity => $"{entity.Type} {entity.Offset}+{entity.Length}")));
    }

    [Fact]
    public async Task A_link_keeps_its_address_and_the_html_can_be_had_back()
    {
        const string Text = "<b>Срок</b> <a href=\"https://example.com/?a=1&amp;b=2\">5 &lt; 6</a>";
        await Accepted("sendMessage", Html(Text));
        Assert.Equal(Text, Aliya.Chat.Last!.Html);
    }

    [Theory]
    [InlineData("", "message text is empty")]
    [InlineData(" \n\t ", "text must be non-empty")]
    [InlineData("\u200b\u00a0", "text must be non-empty")]
    public async Task An_empty_text_is_refused(string text, string description) =>
        await Refused("sendMessage", new { chat_id = Aliya.Id, text }, "Bad Request: " + description);

    [Fact]
    public async Task An_unknown_parse_mode_is_refused() =>
        await Refused("sendMessage", new { chat_id = Aliya.Id, text = "x", parse_mode = "HTM" }, "Bad Request: unsupported parse_mode");

    [Fact]
    public async Task The_limit_is_4096_units_after_parsing()
    {
        await Accepted("sendMessage", Html("<b>" + new string('я', 4096) + "</b>"));
        await Accepted("sendMessage", Html(string.Concat(Enumerable.Repeat("😀", 2048))));
        await Accepted("sendMessage", Html(string.Concat(Enumerable.Repeat("&lt;", 4096))));
        await Refused("sendMessage", Html(new string('я', 4097)), "Bad Request: message is too long");
        await Refused("sendMessage", Html(string.Concat(Enumerable.Repeat("😀", 2049))), "Bad Request: message is too long");
        await Refused("sendMessage", Html(new string('я', 20_000)), "Bad Request: text is too long");
    }

    [Fact]
    public async Task Entities_may_be_given_apart()
    {
        await Accepted("sendMessage", new { chat_id = Aliya.Id, text = "xyz", entities = new object[] { new { type = "bold", offset = 0, length = 2 } } });
        Assert.Equal("<b>xy</b>z", Aliya.Chat.Last!.Html);
    }

    [Fact]
    public void Whatever_is_escaped_arrives_as_typed()
    {
        var texts = ArbMap.Default.ArbFor<NonNull<string>>().Generator.Select(text => $"[{text.Get}]");
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            if (!IsUnicode(text) || text.Any(c => c is < ' ' or (>= '\u2028' and <= '\u202e')))
                return;
            var escaped = text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
            Accepted("sendMessage", Html(escaped)).GetAwaiter().GetResult();
            Assert.Equal(text, Aliya.Chat.Last!.Text);
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsUnicode(string text) => StringInfo.GetTextElementEnumerator(text) is not null && text.EnumerateRunes().All(rune => rune.Value != 0xfffd);
}
