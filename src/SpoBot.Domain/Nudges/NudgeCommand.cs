namespace SpoBot.Domain.Nudges;

/// <summary>What a coordinator can ask of a nudge. A campaign's id is given by its maker, so that a repeated press starts nothing twice.</summary>
public abstract record NudgeCommand : Command
{
    /// <param name="Words">The coordinator's own words above the list of debts; null = the standard ones.</param>
    /// <param name="Chat">Where progress is shown.</param>
    /// <param name="Message">The message that shows it.</param>
    /// <param name="Seen">Whom the preview named: nobody else is written to, whatever has happened since. Null = whoever owes now.</param>
    public sealed record Start(string Id, NudgeSelection Selection, string? Words, long Chat, long Message, IReadOnlyList<long>? Seen = null) : NudgeCommand;

    public sealed record Stop(string Id) : NudgeCommand;

    /// <summary>A new campaign to those whom an old one did not reach.</summary>
    public sealed record Repeat(string Id, string Of, long Chat, long Message) : NudgeCommand;
}

/// <summary>Expected «no»s about nudges.</summary>
public abstract record NudgeRefusal : Refusal
{
    private NudgeRefusal()
    {
    }

    public sealed record NotYours : NudgeRefusal;

    public sealed record NobodyToWriteTo : NudgeRefusal;

    public sealed record AlreadyStarted : NudgeRefusal;
}
