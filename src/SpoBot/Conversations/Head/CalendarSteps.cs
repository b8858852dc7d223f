using System.Text;
using SpoBot.Conversations.Claims;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>«/calendar»: a month on one page, the whole year as a file for any calendar.</summary>
internal static class CalendarSteps
{
    /// <summary>A year without dates makes no file: RFC 5545 knows no empty calendar.</summary>
    internal static Move Show(Turn turn)
    {
        var month = Month(turn, turn.Today.Year, turn.Today.Month);
        return Move.Answer(Talk.Idle, File(turn) is { } file ? Reply.With(month, file) : Reply.With(month));
    }

    internal static Move Turn(Turn turn, Incoming.Press press, ShowMonth month) => month is { Year: >= 2000 and <= 2100, Month: >= 1 and <= 12 }
        ? Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, Month(turn, month.Year, month.Month))))
        : Courtesy.OldButton(turn, press);

    private static Content.Message Month(Turn turn, int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        var duties = turn.Desk.DutiesOf(turn.Who!.College!, first, first.AddMonths(1).AddDays(-1));
        var (before, after) = (first.AddMonths(-1), first.AddMonths(1));
        return new Content.Message(
            MonthText.Of(turn.Desk.College(turn.Who!.College!)!, first, duties, turn.Calendar),
            [[Key($"← {Days.Month(before.Month)}", before), Key($"{Days.Month(after.Month)} →", after)]]);
    }

    private static Content.Document? File(Turn turn)
    {
        var college = turn.Desk.College(turn.Who!.College!)!;
        var year = turn.Today.Year;
        var duties = turn.Desk.DutiesOf(college.Id, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return duties.Count == 0 ? null : new Content.Document(
            $"sroki-{year}.ics",
            "text/calendar",
            Encoding.UTF8.GetBytes(CalendarFile.Of(college, duties, turn.Now)),
            MonthText.FileCaption(year, duties.Count));
    }

    private static Button Key(string caption, DateOnly month) => new(caption, ClaimCodec.Write(new ShowMonth(month.Year, month.Month)));
}
