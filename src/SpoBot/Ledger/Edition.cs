using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Ledger.Stores;

namespace SpoBot.Ledger;

/// <summary>What the register remembers of the catalog that was applied last: whatever else stands in it was entered by people.</summary>
/// <param name="Stamp">Changes with any word of the catalog.</param>
/// <param name="Obligations">The ids that it named.</param>
internal sealed record Edition(string Stamp, DateTimeOffset AppliedAt, IReadOnlyList<string> Obligations)
{
    internal static Edition? Of(ISettings settings, string document) =>
        settings.Get(NameFor(document)) is { } json ? JsonSerializer.Deserialize(json, EditionJson.Default.Edition) : null;

    internal void Keep(ISettings settings, string document) => settings.Set(NameFor(document), JsonSerializer.Serialize(this, EditionJson.Default.Edition));

    private static string NameFor(string document) => "catalog/" + document;
}

[JsonSerializable(typeof(Edition))]
internal sealed partial class EditionJson : JsonSerializerContext;
