using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>What a report says: a text, files, a number (yes = 1, no = 0), or nothing but that it is done.</summary>
public sealed record ReportContent(string? Text = null, IReadOnlyList<SentFile>? Files = null, decimal? Number = null)
{
    public static ReportContent Done { get; } = new();

    public IReadOnlyList<SentFile> Files { get; init; } = Files ?? [];

    /// <summary>True if it carries what the obligation asks for; more than asked is welcome.</summary>
    public bool Satisfies(Proof proof) => proof switch
    {
        Proof.Nothing => true,
        Proof.Text => !string.IsNullOrWhiteSpace(Text) || Files.Count > 0,
        Proof.File => Files.Count > 0,
        Proof.Number number => Number is { } value && (!number.YesNo || value is 0 or 1),
        _ => throw new InvalidOperationException($"Unknown proof {proof.GetType().Name}."),
    };
}
