using System.Text;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>A college's dates as an iCalendar file (RFC 5545): all-day events with stable names, lines folded at 75 octets.</summary>
internal static class CalendarFile
{
    private const int LongestLine = 75;

    internal static string Of(College college, IReadOnlyList<DutyView> duties, DateTimeOffset now)
    {
        var file = new StringBuilder();
        Line(file, "BEGIN:VCALENDAR");
        Line(file, "VERSION:2.0");
        Line(file, "PRODID:-//SpoBot//RU");
        Line(file, "CALSCALE:GREGORIAN");
        Line(file, "METHOD:PUBLISH");
        Line(file, $"X-WR-CALNAME:{Text($"Сроки: {college.Name}")}");
        foreach (var view in duties)
            Event(file, view, now);
        Line(file, "END:VCALENDAR");
        return file.ToString();
    }

    private static void Event(StringBuilder file, DutyView view, DateTimeOffset now)
    {
        var (key, day) = (view.Duty.Key, view.Duty.Expected);
        Line(file, "BEGIN:VEVENT");
        Line(file, $"UID:{Text($"{key.Document}.{key.Obligation}.{key.College}.{key.Due:yyyyMMdd}@spobot")}");
        Line(file, $"DTSTAMP:{now.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        Line(file, $"SEQUENCE:{(view.Duty.Extended is null ? 0 : day.DayNumber - key.Due.DayNumber)}");
        Line(file, $"DTSTART;VALUE=DATE:{day:yyyyMMdd}");
        Line(file, $"DTEND;VALUE=DATE:{day.AddDays(1):yyyyMMdd}");
        Line(file, $"SUMMARY:{Text(view.Obligation.Title)}");
        Line(file, $"DESCRIPTION:{Text($"{view.Document.Title}, п. {view.Obligation.Id}\n{Periods.Of(view.Duty)}\n{view.Obligation.Text}")}");
        Line(file, view.Duty.State == DutyState.Waived ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        Line(file, "TRANSP:TRANSPARENT");
        Line(file, "END:VEVENT");
    }

    private static string Text(string text) => Typed.Clean(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>Folds between characters, never inside one: a continuation begins with a space.</summary>
    private static void Line(StringBuilder file, string content)
    {
        var octets = 0;
        foreach (var rune in content.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
