using System.Text.Json.Serialization;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Nudges;

namespace SpoBot.Conversations.Questions;

/// <summary>The one thing a conversation waits for, as data. The discriminators are stored: a change of meaning raises the talk's version.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "ask")]
[JsonDerivedType(typeof(ReportDraft), "report")]
[JsonDerivedType(typeof(FileFor), "file-for")]
[JsonDerivedType(typeof(NewDate), "new-date")]
[JsonDerivedType(typeof(WhyLater), "why-later")]
[JsonDerivedType(typeof(LeaveUntil), "leave-until")]
[JsonDerivedType(typeof(MorningHour), "morning-hour")]
[JsonDerivedType(typeof(Remark), "remark")]
[JsonDerivedType(typeof(WhyRefuse), "why-refuse")]
[JsonDerivedType(typeof(NudgeDraft), "nudge")]
[JsonDerivedType(typeof(ObligationDraft), "obligation")]
[JsonDerivedType(typeof(StopGround), "stop-ground")]
[JsonDerivedType(typeof(WhomToInvite), "invite")]
[JsonDerivedType(typeof(WhichObligation), "find")]
internal abstract record Question
{
    /// <summary>Whatever single word is typed now is the answer, even one that is a command elsewhere.</summary>
    internal virtual bool AwaitsWords => true;

    /// <summary>A report that is being put together, with what has been sent so far.</summary>
    /// <param name="Look">The update that last changed it: «Отправить» sends what was looked at or nothing.</param>
    /// <param name="Album">The album whose files are still coming in, shown in one message.</param>
    internal sealed record ReportDraft(long Duty, string? Text = null, decimal? Number = null, IReadOnlyList<SentFile>? Files = null, long Look = 0, string? Album = null) : Question
    {
        public IReadOnlyList<SentFile> Files { get; init; } = Files ?? [];

        /// <summary>Asked for, and nothing has come yet.</summary>
        internal bool IsEmpty => Text is null && Number is null && Files.Count == 0;
    }

    /// <summary>Files that came by themselves: «К какому поручению?».</summary>
    internal sealed record FileFor(string? Caption, IReadOnlyList<SentFile> Files, long Look = 0, string? Album = null) : Question
    {
        internal override bool AwaitsWords => false;
    }

    internal sealed record NewDate(long Duty) : Question;

    internal sealed record WhyLater(long Duty, DateOnly Date) : Question;

    /// <summary>Why a report goes back.</summary>
    internal sealed record Remark(long Duty, int Seen) : Question;

    /// <summary>Why a later date is not granted.</summary>
    internal sealed record WhyRefuse(long Duty) : Question;

    /// <summary>
    /// A bulk reminder that is being put together. <paramref name="IsTyping"/>: its words are waited for. <paramref name="Seen"/>: whom the
    /// preview named.
    /// </summary>
    internal sealed record NudgeDraft(NudgeSelection Selection, string? Words, bool IsTyping, IReadOnlyList<long>? Seen = null) : Question
    {
        internal override bool AwaitsWords => IsTyping;
    }

    /// <summary>
    /// An obligation that is being written or changed. What is null has not been given: of a new one it is asked for, of one that stands
    /// (<paramref name="Document"/> and <paramref name="Item"/>) it stays as it is.
    /// </summary>
    /// <param name="Named">Executors: ids of organisations, and groups as «document/group».</param>
    /// <param name="Found">What a typed name may mean, to be chosen from.</param>
    internal sealed record ObligationDraft(
        DraftStep Step,
        string? Document = null,
        string? Item = null,
        string? Text = null,
        IReadOnlyList<string>? Named = null,
        IReadOnlyList<string>? Found = null,
        string? Deadline = null,
        string? ReportTo = null,
        DraftProof? Proof = null,
        string? Unit = null) : Question
    {
        internal bool IsNew => Document is null;

        internal override bool AwaitsWords => Step is not (DraftStep.Proof or DraftStep.Ready);
    }

    /// <summary>On what ground an obligation is taken off control.</summary>
    internal sealed record StopGround(string Document, string Item) : Question;

    /// <summary>A part of a college's name is waited for.</summary>
    /// <param name="Made">The button that has just made a link: pressed once more on the same screen it makes no other.</param>
    internal sealed record WhomToInvite(string? Made = null) : Question
    {
        internal override bool AwaitsWords => false;
    }

    /// <summary>Words of an obligation's text, or its number, are waited for.</summary>
    internal sealed record WhichObligation : Question
    {
        internal override bool AwaitsWords => false;
    }

    internal sealed record LeaveUntil : Question;

    internal sealed record MorningHour : Question;
}
