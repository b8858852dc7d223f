using System.Text.Json.Serialization;
using SpoBot.Telegram.Types;

namespace SpoBot.Telegram;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Update))]
[JsonSerializable(typeof(Answer<bool>))]
[JsonSerializable(typeof(Answer<User>))]
[JsonSerializable(typeof(Answer<WebhookInfo>))]
[JsonSerializable(typeof(Requests.Nothing))]
[JsonSerializable(typeof(Requests.GetUpdates))]
[JsonSerializable(typeof(Requests.SetWebhook))]
[JsonSerializable(typeof(Requests.SetMyCommands))]
[JsonSerializable(typeof(Requests.DeleteMyCommands))]
[JsonSerializable(typeof(Requests.SetChatMenuButton))]
[JsonSerializable(typeof(Requests.SetMyDescription))]
[JsonSerializable(typeof(Requests.SetMyShortDescription))]
internal sealed partial class BotApiJson : JsonSerializerContext;
