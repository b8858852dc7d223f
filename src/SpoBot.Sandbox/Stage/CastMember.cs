namespace SpoBot.Sandbox.Stage;

/// <summary>Somebody whose phone can be taken in hand.</summary>
/// <param name="Kind">head, coordinator, administrator or stranger.</param>
public sealed record CastMember(long Id, string Name, string Kind, string Post);
