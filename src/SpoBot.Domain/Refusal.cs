namespace SpoBot.Domain;

/// <summary>
/// An expected «no», a value from a closed list with no prose in it: each room of the domain derives its own, and one table of
/// wording turns them into Russian.
/// </summary>
public abstract record Refusal;
