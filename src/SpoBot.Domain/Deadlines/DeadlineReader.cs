namespace SpoBot.Domain.Deadlines;

/// <summary>Reads a written Russian deadline (the grammar is in docs/deadlines.md). Never throws, never guesses.</summary>
public static class DeadlineReader
{
    public static Reading Read(string phrase, ReadingContext context) => throw new NotSupportedException();
}
