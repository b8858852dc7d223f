using System.Text.Json.Serialization;

namespace SpoBot.Conversations.Questions;

[JsonSerializable(typeof(Question))]
[JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
internal sealed partial class QuestionJson : JsonSerializerContext;
