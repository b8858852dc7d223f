namespace SpoBot.Outbox;

/// <summary>What is put before a person, free of any messenger's wire: fully rendered, HTML-escaped text ≤ 4,000 characters.</summary>
internal abstract record Content
{
    private Content()
    {
    }

    /// <summary>A new message.</summary>
    internal sealed record Message(string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null, bool Silent = false, Delay? IfLate = null) : Content
    {
        /// <summary>What is sent at a moment.</summary>
        internal Message At(DateTimeOffset now) => IfLate is not { } late ? this : this with { Html = now > late.After ? late.Under(Html) : Html, IfLate = null };
    }

    /// <summary>The text and buttons of an earlier message, replaced in place; sent anew when it can no longer be edited.</summary>
    internal sealed record Edit(long MessageId, string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null) : Content;

    /// <summary>The short answer to a pressed button. It expires within seconds and is never worth a second try.</summary>
    internal sealed record Toast(string CallbackId, string? Text = null, bool Alert = false) : Content;

    /// <summary>A file of our own making (calendar, export, QR code).</summary>
    internal sealed record Document(string FileName, string MimeType, byte[] Bytes, string Html, IReadOnlyList<IReadOnlyList<Button>>? Buttons = null, bool AsPhoto = false) : Content;

    /// <summary>A line that goes under the first one of a message sent after a moment: it was rendered before anybody knew.</summary>
    internal sealed record Delay(DateTimeOffset After, string Line)
    {
        internal string Under(string html) => html.IndexOf('\n', StringComparison.Ordinal) is var end and > 0 ? html.Insert(end, "\n" + Line) : html + "\n" + Line;
    }

    /// <summary>A file somebody sent earlier, passed on by its id.</summary>
    internal sealed record Forwarded(string FileId, bool IsPhoto, string Html) : Content;
}
