using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.Nudges;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Ledger;

/// <summary>What a campaign remembers of itself beside its letters.</summary>
/// <param name="LeftOut">Colleges that owe and were not written to, with the reason.</param>
/// <param name="Missed">People of the preview who were not written to any more. They count among <paramref name="People"/>.</param>
internal sealed record NudgeBody(
    NudgeSelection Selection, string? Words, long Chat, long Message, int People, int Colleges, IReadOnlyList<LeftOutCollege> LeftOut, IReadOnlyList<NudgeLine>? Missed = null)
{
    internal string Write() => JsonSerializer.Serialize(this, NudgeJson.Default.NudgeBody);

    internal static NudgeBody Read(string json) => JsonSerializer.Deserialize(json, NudgeJson.Default.NudgeBody)!;
}

internal sealed record LeftOutCollege(string Name, LeftOut Why);

[JsonSerializable(typeof(NudgeBody))]
internal sealed partial class NudgeJson : JsonSerializerContext;
