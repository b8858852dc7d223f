using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using SpoBot.Outbox;

namespace SpoBot.Telegram;

/// <summary>Writes the bodies of the methods that letters become, straight into the request's bytes.</summary>
internal static class SendBodies
{
    /// <summary>The longest text of an answer to a pressed button.</summary>
    private const int LongestToast = 200;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    public static Payload SendMessage(long chat, string text, IReadOnlyList<IReadOnlyList<Button>>? buttons, bool silent, bool plain)
    {
        var body = new PooledBuffer();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("chat_id"u8, chat);
            WriteText(json, text, plain);
            if (silent)
                json.WriteBoolean("disable_notification"u8, true);
            WriteButtons(json, buttons);
            json.WriteEndObject();
        }

        return new Payload(body, Json);
    }

    public static Payload EditMessageText(long chat, Content.Edit edit, bool plain)
    {
        var body = new PooledBuffer();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("chat_id"u8, chat);
            json.WriteNumber("message_id"u8, edit.MessageId);
            WriteText(json, plain ? PlainText.Of(edit.Html) : edit.Html, plain);
            WriteButtons(json, edit.Buttons);
            json.WriteEndObject();
        }

        return new Payload(body, Json);
    }

    public static Payload AnswerCallbackQuery(Content.Toast toast)
    {
        var body = new PooledBuffer(512);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteString("callback_query_id"u8, toast.CallbackId);
            if (toast.Text is { Length: > 0 } text)
                json.WriteString("text"u8, text.Length <= LongestToast ? text : $"{text.AsSpan(0, LongestToast - 1)}…");
            if (toast.Alert)
                json.WriteBoolean("show_alert"u8, true);
            json.WriteEndObject();
        }

        return new Payload(body, Json);
    }

    /// <summary>sendDocument or sendPhoto of a file that Telegram keeps already.</summary>
    public static Payload SendKept(long chat, Content.Forwarded file, bool plain)
    {
        var body = new PooledBuffer(1024);
        using (var json = new Utf8JsonWriter(body, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("chat_id"u8, chat);
            json.WriteString(file.IsPhoto ? "photo"u8 : "document"u8, file.FileId);
            WriteCaption(json, file.Html, plain);
            json.WriteEndObject();
        }

        return new Payload(body, Json);
    }

    /// <summary>sendDocument or sendPhoto with the file's own bytes.</summary>
    public static Payload SendFile(long chat, Content.Document file, bool plain)
    {
        var form = new Multipart(new PooledBuffer(file.Bytes.Length + 2048));
        form.Add("chat_id", chat.ToString());
        if (file.Html.Length > 0)
        {
            form.Add("caption", plain ? PlainText.Of(file.Html) : file.Html);
            if (!plain)
                form.Add("parse_mode", "HTML");
        }

        if (file.Buttons is { Count: > 0 })
        {
            using var json = new PooledBuffer(1024);
            using (var writer = new Utf8JsonWriter(json, Options))
                WriteKeyboard(writer, file.Buttons);
            form.Add("reply_markup", json.Written.Span);
        }

        form.AddFile(file.AsPhoto ? "photo" : "document", file.FileName, file.MimeType, file.Bytes);
        return form.Close();
    }

    private static void WriteText(Utf8JsonWriter json, string text, bool plain)
    {
        json.WriteString("text"u8, text);
        if (!plain)
            json.WriteString("parse_mode"u8, "HTML"u8);
        json.WriteStartObject("link_preview_options"u8);
        json.WriteBoolean("is_disabled"u8, true);
        json.WriteEndObject();
    }

    private static void WriteCaption(Utf8JsonWriter json, string html, bool plain)
    {
        if (html.Length == 0)
            return;
        json.WriteString("caption"u8, plain ? PlainText.Of(html) : html);
        if (!plain)
            json.WriteString("parse_mode"u8, "HTML"u8);
    }

    private static void WriteButtons(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<Button>>? buttons)
    {
        if (buttons is not { Count: > 0 })
            return;
        json.WritePropertyName("reply_markup"u8);
        WriteKeyboard(json, buttons);
    }

    private static void WriteKeyboard(Utf8JsonWriter json, IReadOnlyList<IReadOnlyList<Button>> buttons)
    {
        json.WriteStartObject();
        json.WriteStartArray("inline_keyboard"u8);
        foreach (var row in buttons)
        {
            json.WriteStartArray();
            foreach (var button in row)
            {
                json.WriteStartObject();
                json.WriteString("text"u8, button.Caption);
                if (button.Url is { } url)
                    json.WriteString("url"u8, url);
                else
                    json.WriteString("callback_data"u8, button.Claim);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
