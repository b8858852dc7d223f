using SpoBot.Conversations.Questions;
using SpoBot.Conversations.Words;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.People;

namespace SpoBot.Conversations;

/// <summary>Everything a step may look at. The moment is frozen, the desk is read inside the same transaction.</summary>
/// <param name="Who">The bound person, or null for a stranger.</param>
/// <param name="Today">The day in the person's zone.</param>
/// <param name="Morning">The region's hour of the morning letter.</param>
internal sealed record Turn(
    Person? Who, Talk Talk, Incoming Incoming, DateTimeOffset Now, DateOnly Today, TimeZoneInfo Zone, WorkingCalendar Calendar, TimeOnly Morning, IDesk Desk)
{
    /// <summary>The command that was given. Where words are waited for, a bare word is the answer; only a slash or «отмена» interrupts.</summary>
    internal (Word Word, string Tail)? Command =>
        Incoming is Incoming.Text { IsEdit: false } text && WordReader.Read(text.Words) is { } read
        && (read.Word == Word.Cancel || text.Words.TrimStart().StartsWith('/') || QuestionCodec.Open(Talk) is not { AwaitsWords: true })
            ? read
            : null;

    internal TimeOnly HourOf(Person person) => person.Morning ?? Morning;
}
