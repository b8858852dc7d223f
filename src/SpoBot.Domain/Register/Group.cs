namespace SpoBot.Domain.Register;

/// <summary>Organisations that a document addresses by one name («ПОО»).</summary>
/// <param name="Title">How it is shown («все ПОО»).</param>
/// <param name="Members">Ids of organisations, groups within already expanded, each once.</param>
public sealed record Group(string Id, string Name, string Title, IReadOnlyList<string> Members);
