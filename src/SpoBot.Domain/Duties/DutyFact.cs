using System.Text.Json.Serialization;

namespace SpoBot.Domain.Duties;

/// <summary>
/// Something that happened to a duty. Facts are only ever appended; where the duty stands is computed from them
/// (<see cref="DutyHistory"/>). The discriminators are stored: they never change.
/// </summary>
/// <param name="By">The number of the person, 0 = the bot itself; names are looked up, so that a person can be erased.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "fact")]
[JsonDerivedType(typeof(Reported), "reported")]
[JsonDerivedType(typeof(Withdrawn), "withdrawn")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(AcceptanceUndone), "acceptance-undone")]
[JsonDerivedType(typeof(Returned), "returned")]
[JsonDerivedType(typeof(ExtensionAsked), "extension-asked")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(ExtensionRefused), "extension-refused")]
[JsonDerivedType(typeof(Waived), "waived")]
[JsonDerivedType(typeof(Restored), "restored")]
[JsonDerivedType(typeof(Noticed), "noticed")]
public abstract record DutyFact(long By, DateTimeOffset At)
{
    public sealed record Reported(ReportContent Content, long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record Withdrawn(long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record Accepted(long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record AcceptanceUndone(long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record Returned(string Remark, long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record ExtensionAsked(DateOnly Date, string Reason, long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record Extended(DateOnly Date, long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record ExtensionRefused(string? Remark, long By, DateTimeOffset At) : DutyFact(By, At);

    /// <summary>Excused, or taken off control; the ground is quoted to the college.</summary>
    public sealed record Waived(string Ground, long By, DateTimeOffset At) : DutyFact(By, At);

    public sealed record Restored(long By, DateTimeOffset At) : DutyFact(By, At);

    /// <summary>«Принято к сведению»: proof that this person has seen the duty.</summary>
    public sealed record Noticed(long By, DateTimeOffset At) : DutyFact(By, At);
}
