using System.Text.Json.Serialization;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Lists that come as JSON inside a parameter.</summary>
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<long>))]
internal sealed partial class ListsJson : JsonSerializerContext;
