namespace SpoBot.Domain.Register;

/// <summary>Why the register does not do what was asked.</summary>
public abstract record RegisterRefusal : Refusal
{
    private RegisterRefusal()
    {
    }

    /// <summary>No such obligation, or outside the coordinator's scope. Says nothing more, by design.</summary>
    public sealed record NotYours : RegisterRefusal;

    public sealed record AlreadyThere(string Obligation) : RegisterRefusal;

    public sealed record AlreadyStopped(DateTimeOffset At, string Ground) : RegisterRefusal;

    public sealed record NotStopped : RegisterRefusal;

    public sealed record GroundRequired : RegisterRefusal;

    /// <summary>An obligation without executors, or with one that the register does not know.</summary>
    public sealed record NobodyOwesIt : RegisterRefusal;
}
