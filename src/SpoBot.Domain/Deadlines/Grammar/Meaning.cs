namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>What a phrase was found to mean, or the question it leaves.</summary>
internal sealed record Meaning(DeadlineKind Kind, DeadlineRule Rule, Question? Question = null)
{
    public List<Doubt> Doubts { get; init; } = [];

    /// <summary>The override that decided it, by its name.</summary>
    public string? OverriddenBy { get; init; }

    /// <summary>The first date of the series, where one was written.</summary>
    public DateOnly? Anchor { get; init; }

    public static Meaning Ask(string about) => new(DeadlineKind.Unclear, Rules.WithoutDates.Unclear, new Question(about));

    public static Meaning Ask(Question question) => new(DeadlineKind.Unclear, Rules.WithoutDates.Unclear, question);
}
