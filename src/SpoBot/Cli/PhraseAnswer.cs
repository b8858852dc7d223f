using System.Text;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Cli;

/// <summary>One reading for a person: how it is understood, the dates, everything doubtful.</summary>
internal static class PhraseAnswer
{
    private const int Shown = 60;

    public static string Write(Reading reading, PhraseRequest request, WorkingCalendar calendar)
    {
        var answer = new StringBuilder();
        answer.Append(reading.Kind == DeadlineKind.Unclear ? "Вопрос: " : "Понято: ").AppendLine(reading.Said);
        if (reading.Kind is not (DeadlineKind.Unclear or DeadlineKind.None or DeadlineKind.Ongoing))
        {
            var dates = reading.Rule.Between(request.From, request.To, calendar).Take(Shown + 1).Select(due => $"{due.Date:dd.MM.yyyy}").ToArray();
            var stretch = $"{request.From:dd.MM.yyyy} – {request.To:dd.MM.yyyy}";
            answer.AppendLine(dates.Length == 0 ? $"За {stretch} сроков нет" : $"Сроки за {stretch}: {string.Join(", ", dates.Take(Shown))}{(dates.Length > Shown ? " …" : "")}");
        }

        foreach (var doubt in reading.Doubts.Concat(CalendarDoubts.About(reading.Rule, request.From, request.To, calendar)))
            answer.Append("Внимание: ").AppendLine(doubt.Text);
        return answer.ToString();
    }
}
