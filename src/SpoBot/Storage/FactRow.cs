using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.Duties;

namespace SpoBot.Storage;

/// <summary>A fact as JSON; its kind is the discriminator that the domain gives it.</summary>
internal static class FactRow
{
    internal static string Write(DutyFact fact) => JsonSerializer.Serialize(fact, FactJson.Plain.DutyFact);

    internal static DutyFact Read(string json) => JsonSerializer.Deserialize(json, FactJson.Plain.DutyFact)!;

    internal static string KindOf(DutyFact fact) => fact switch
    {
        DutyFact.Reported => "reported",
        DutyFact.Withdrawn => "withdrawn",
        DutyFact.Accepted => "accepted",
        DutyFact.AcceptanceUndone => "acceptance-undone",
        DutyFact.Returned => "returned",
        DutyFact.ExtensionAsked => "extension-asked",
        DutyFact.Extended => "extended",
        DutyFact.ExtensionRefused => "extension-refused",
        DutyFact.Waived => "waived",
        DutyFact.Restored => "restored",
        DutyFact.Noticed => "noticed",
        _ => throw new ArgumentException($"Unknown fact {fact.GetType().Name}", nameof(fact)),
    };
}

[JsonSerializable(typeof(DutyFact))]
internal sealed partial class FactJson : JsonSerializerContext
{
    internal static FactJson Plain { get; } = new(PlainJson.Options);
}
