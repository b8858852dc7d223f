namespace SpoBot.Domain.People;

/// <summary>An invite as its maker gets it, once: the token is nowhere else.</summary>
public sealed record MadeInvite(Invite Invite, string Token);
