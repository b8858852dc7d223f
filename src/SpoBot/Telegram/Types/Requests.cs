namespace SpoBot.Telegram.Types;

/// <summary>Bodies of the methods that are not letters; a null is left out.</summary>
internal static class Requests
{
    internal sealed record Nothing;

    internal sealed record GetUpdates(long? Offset, int Limit, int Timeout, IReadOnlyList<string> AllowedUpdates);

    internal sealed record SetWebhook(string Url, IReadOnlyList<string> AllowedUpdates, int? MaxConnections, string? SecretToken);

    internal sealed record SetMyCommands(IReadOnlyList<BotCommand> Commands, BotCommandScope? Scope, string? LanguageCode);

    internal sealed record DeleteMyCommands(BotCommandScope? Scope, string? LanguageCode);

    internal sealed record SetChatMenuButton(long? ChatId, MenuButton? MenuButton);

    internal sealed record SetMyDescription(string Description, string? LanguageCode);

    internal sealed record SetMyShortDescription(string ShortDescription, string? LanguageCode);
}
