using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Ledger.News;
using SpoBot.Outbox;

namespace SpoBot.Hosting;

/// <summary>Which button goes with a piece of news: the shortest way to what it speaks of.</summary>
internal static class NewsButtons
{
    internal static IReadOnlyList<IReadOnlyList<Button>>? For(Piece piece, Person reader) => (piece, reader.Role) switch
    {
        (Piece.ReportReturned it, Role.Head or Role.Deputy) => One("Исправить", new StartReport(it.Duty.Id)),
        (_, Role.Head or Role.Deputy) when DutyOf(piece) is { } duty => One("Открыть", new ShowDuty(duty.Id)),
        _ => null,
    };

    private static DutyView? DutyOf(Piece piece) => piece switch
    {
        Piece.ReportAccepted it => it.Duty,
        Piece.AcceptanceUndone it => it.Duty,
        Piece.DateExtended it => it.Duty,
        Piece.ExtensionRefused it => it.Duty,
        Piece.DutyWaived it => it.Duty,
        Piece.DutyRestored it => it.Duty,
        _ => null,
    };

    private static IReadOnlyList<IReadOnlyList<Button>> One(string caption, Claim claim) => [[new Button(caption, ClaimCodec.Write(claim))]];
}
