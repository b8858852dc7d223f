namespace SpoBot.Domain.People;

/// <summary>Expected «no»s about people and invites, as values. One table in Wording turns them into Russian.</summary>
public abstract record PeopleRefusal : Refusal
{
    private PeopleRefusal()
    {
    }

    /// <summary>No such token was ever given out, or the person may not do this. Says nothing more, by design.</summary>
    public sealed record NotYours : PeopleRefusal;

    public sealed record InviteUnknown : PeopleRefusal;

    public sealed record InviteUsed(DateTimeOffset At) : PeopleRefusal;

    public sealed record InviteExpired(DateTimeOffset At) : PeopleRefusal;

    public sealed record InviteRevoked : PeopleRefusal;

    /// <summary>The account is bound already; it must let go with /stop first.</summary>
    public sealed record AlreadyBound(string? College, Role Role) : PeopleRefusal;

    /// <summary>A moment or a day that cannot be meant: a leave that ends before today, a letter at midnight.</summary>
    public sealed record NotSensible : PeopleRefusal;
}
