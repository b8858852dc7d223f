using System.Text.Json.Serialization;

namespace SpoBot.Conversations.Questions;

[JsonSerializable(typeof(Question))]
[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true)]
internal sealed partial class QuestionJson : JsonSerializerContext;
