using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines;

/// <summary>Reads a written Russian deadline (the grammar is in docs/deadlines.md). Never throws, never guesses.</summary>
public static class DeadlineReader
{
    public static Reading Read(string phrase, ReadingContext context) =>
        string.IsNullOrWhiteSpace(phrase)
            ? new Reading(phrase, DeadlineKind.None, WithoutDates.None, "срок не указан", [])
            : new Reading(phrase, DeadlineKind.Unclear, WithoutDates.Unclear, $"какой срок имеется в виду в «{phrase}»?", []);
}
