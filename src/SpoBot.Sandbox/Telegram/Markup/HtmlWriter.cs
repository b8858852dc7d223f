using System.Text;

namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>The way back from text and entities to HTML, for golden texts and for the page.</summary>
internal static class HtmlWriter
{
    public static string Write(string text, IReadOnlyList<Entity> entities)
    {
        var html = new StringBuilder(text.Length + 32);
        var open = new Stack<Entity>();
        var next = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            while (open.Count > 0 && open.Peek().End == i)
                html.Append(Tags(open.Pop()).Close);
            while (next < entities.Count && entities[next].Offset == i)
            {
                var entity = entities[next++];
                if (Tags(entity).Open.Length == 0)
                    continue;
                html.Append(Tags(entity).Open);
                open.Push(entity);
            }

            if (i < text.Length)
                Append(html, text[i]);
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, char c)
    {
        switch (c)
        {
            case '<':
                html.Append("&lt;");
                break;
            case '>':
                html.Append("&gt;");
                break;
            case '&':
                html.Append("&amp;");
                break;
            default:
                html.Append(c);
                break;
        }
    }

    private static (string Open, string Close) Tags(Entity entity) => entity.Type switch
    {
        "bold" => ("<b>", "</b>"),
        "italic" => ("<i>", "</i>"),
        "underline" => ("<u>", "</u>"),
        "strikethrough" => ("<s>", "</s>"),
        "spoiler" => ("<tg-spoiler>", "</tg-spoiler>"),
        "code" => ("<code>", "</code>"),
        "pre" when entity.Value is not null => ($"<pre><code class=\"language-{entity.Value}\">", "</code></pre>"),
        "pre" => ("<pre>", "</pre>"),
        "blockquote" => ("<blockquote>", "</blockquote>"),
        "expandable_blockquote" => ("<blockquote expandable>", "</blockquote>"),
        "text_link" => ($"<a href=\"{entity.Value!.Replace("&", "&amp;").Replace("\"", "&quot;")}\">", "</a>"),
        "text_mention" => ($"<a href=\"tg://user?id={entity.Value}\">", "</a>"),
        "custom_emoji" => ($"<tg-emoji emoji-id=\"{entity.Value}\">", "</tg-emoji>"),
        _ => ("", ""),
    };
}
