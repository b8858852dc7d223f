namespace SpoBot.Domain.Deadlines;

/// <summary>What was understood from a phrase: a rule or a question, said in Russian, with everything a careful reader would point at.</summary>
/// <param name="Said">How it was understood, in Russian; for <see cref="DeadlineKind.Unclear"/> the question to a human.</param>
public sealed record Reading(string Phrase, DeadlineKind Kind, DeadlineRule Rule, string Said, IReadOnlyList<Doubt> Doubts);
