namespace SpoBot.Domain.People;

/// <summary>What can be asked about people, their invites and their settings.</summary>
public abstract record PeopleCommand : Command
{
    /// <summary>Makes a one-time link; the token goes back to the asker once and is stored hashed.</summary>
    public sealed record MakeInvite(string? College, Role Role, TimeSpan ValidFor, long? Replaces = null) : PeopleCommand;

    /// <summary>A link for each of several colleges, for mailing; those outside the asker's scope are passed over.</summary>
    public sealed record MakeInvites(IReadOnlyList<string> Colleges, Role Role, TimeSpan ValidFor) : PeopleCommand;

    public sealed record RevokeInvite(long Invite) : PeopleCommand;

    /// <summary>Binds the account that presents a good token.</summary>
    public sealed record Redeem(string Token, long Chat, string Name) : PeopleCommand;

    public sealed record Unbind(long Person) : PeopleCommand;

    /// <summary>Forgets who the person was; what they did stays with the organisation.</summary>
    public sealed record Erase(long Person) : PeopleCommand;

    public sealed record ChangeMorning(TimeOnly At) : PeopleCommand;

    public sealed record GoAway(DateOnly? Until) : PeopleCommand;

    public sealed record ChangeSilence(bool Silent) : PeopleCommand;

    /// <summary>The messenger says the person can or can no longer be reached.</summary>
    public sealed record ChangeReach(long Chat, bool Reachable) : PeopleCommand;

    /// <summary>A button that is not theirs, or that nobody wrote: nothing changes, but it is written down.</summary>
    /// <param name="About">What it pointed at, as the journal names it; null = nothing of ours.</param>
    public sealed record PressForeign(string Button, string? About = null) : PeopleCommand;
}
