using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>A document or photo that came by itself: «К какому поручению?».</summary>
internal static class FileSteps
{
    private const int MostFiles = 10;
    private const int MostOffers = 8;
    private const int DaysAhead = 60;

    /// <summary>More files, or words about them, while it is not known yet where they belong.</summary>
    internal static Move? Answer(Turn turn, Question.FileFor open) => turn.Incoming switch
    {
        Incoming.File file => Ask(turn, file, open),
        Incoming.Text text => Courtesy.TooLong(turn, text.Words, ReportText.Longest) ?? Ask(turn, open with { Caption = text.Words.Trim(), Look = text.UpdateId, Album = null }, null),
        _ => null,
    };

    internal static Move Ask(Turn turn, Incoming.File file, Question.FileFor? open)
    {
        if (Courtesy.TooLong(turn, file.Caption ?? "", ReportText.Longest) is { } tooLong)
            return tooLong;
        var kept = open?.Files ?? [];
        var caption = string.IsNullOrWhiteSpace(file.Caption) ? open?.Caption : file.Caption.Trim();
        IReadOnlyList<SentFile> files = kept.Count < MostFiles ? [.. kept, new SentFile(file.FileId, file.Name, file.IsPhoto, file.Size)] : kept;
        var isSameAlbum = file.Album is not null && file.Album == open?.Album;
        return Ask(turn, new Question.FileFor(caption, files, file.UpdateId, file.Album), isSameAlbum ? Reply.Key(open!.Look, 0) : null);
    }

    private static Move Ask(Turn turn, Question.FileFor question, string? instead)
    {
        var offers = turn.Desk.OwedBy(turn.Who!.College!, turn.Today.AddDays(DaysAhead)).Take(MostOffers).ToList();
        if (offers.Count == 0)
            return Move.Answer(Talk.Idle, Reply.With(new Content.Message(FileText.NothingOwed)));
        IReadOnlyList<IReadOnlyList<Button>> keys =
        [
            .. offers.Select((view, i) => new Button($"{i + 1}", ClaimCodec.Write(new FileIsFor(view.Id)))).Chunk(4),
            [new Button("Ни к какому", ClaimCodec.Write(new DropFiles()))],
        ];
        return Move.Answer(
            QuestionCodec.Ask(question, null),
            Reply.With(new Content.Message(FileText.WhichOne(question.Files.Count, question.Caption, offers, turn.Today, turn.Calendar), keys)) with { Instead = instead });
    }

    internal static Move Drop(Turn turn, Incoming.Press press)
    {
        var kept = QuestionCodec.Open(turn.Talk) is Question.FileFor;
        return Move.Answer(
            kept ? Talk.Idle : turn.Talk,
            Reply.With(new Content.Toast(press.CallbackId, kept ? FileText.Dropped : null), StatusSteps.InPlace(press, StatusSteps.Page(turn, StatusFilter.Now, 0))));
    }

    /// <summary>The files become the beginning of that duty's report.</summary>
    internal static Move Take(Turn turn, Incoming.Press press, DutyView view)
    {
        if (QuestionCodec.Open(turn.Talk) is not Question.FileFor kept || !view.Duty.IsOwed)
            return view.Duty.IsOwed ? ReportSteps.Gone(turn, press, view) : ReportSteps.Start(turn, press, view);
        var asksNumber = view.Obligation.Proof is Proof.Number;
        return ReportSteps.Begin(turn, press, view, new Question.ReportDraft(view.Id, asksNumber ? null : kept.Caption, null, kept.Files, press.UpdateId));
    }
}
