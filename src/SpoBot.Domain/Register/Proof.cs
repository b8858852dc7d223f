namespace SpoBot.Domain.Register;

/// <summary>What a report must carry.</summary>
public abstract record Proof
{
    private Proof()
    {
    }

    /// <summary>One tap «Исполнено».</summary>
    public sealed record Nothing : Proof;

    /// <summary>A short text.</summary>
    public sealed record Text : Proof;

    /// <summary>A document or photo; its caption is the text.</summary>
    public sealed record File : Proof;

    /// <summary>A number (or yes/no) in a unit, with a target for some years.</summary>
    public sealed record Number(string Unit, bool YesNo, IReadOnlyDictionary<int, string> Targets) : Proof;
}
