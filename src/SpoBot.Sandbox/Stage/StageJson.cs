using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SpoBot.Sandbox.Stage;

/// <summary>What the page and the stage tell each other, spelled for JavaScript.</summary>
[JsonSerializable(typeof(StateView))]
[JsonSerializable(typeof(ChatView))]
[JsonSerializable(typeof(Curtain))]
[JsonSerializable(typeof(IReadOnlyList<DayLoad>))]
[JsonSerializable(typeof(Outcome))]
[JsonSerializable(typeof(Said))]
[JsonSerializable(typeof(Pressed))]
[JsonSerializable(typeof(Blocking))]
[JsonSerializable(typeof(Turning))]
[JsonSerializable(typeof(Faulty))]
[JsonSerializable(typeof(Running))]
[JsonSerializable(typeof(Playing))]
internal sealed partial class StageJson : JsonSerializerContext
{
    internal static StageJson Spoken { get; } = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });
}
