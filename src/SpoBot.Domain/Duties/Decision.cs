namespace SpoBot.Domain.Duties;

/// <summary>The answer to a command: the facts to append, or why not.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <param name="After">Where the duty stands once they are appended.</param>
    public sealed record Done(IReadOnlyList<DutyFact> Facts, DutyHistory After) : Decision;

    public sealed record Refused(DutyRefusal Why) : Decision;
}
