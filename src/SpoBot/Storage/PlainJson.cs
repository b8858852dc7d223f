using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpoBot.Storage;

/// <summary>How JSON is written into rows: Cyrillic as it is (a sixth of the size, and a human can read it), what is empty left out.</summary>
internal static class PlainJson
{
    internal static JsonSerializerOptions Options => new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    };
}
