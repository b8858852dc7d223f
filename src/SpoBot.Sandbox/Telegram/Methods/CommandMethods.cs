using System.Text.Json;
using SpoBot.Sandbox.Telegram.Profiles;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>setMyCommands, getMyCommands, deleteMyCommands.</summary>
internal sealed class CommandMethods(World world, Addressing addressing)
{
    private const int Most = 100;
    private const int NameLimit = 32;
    private const int DescriptionLimit = 256;

    public Answer SetMyCommands(Arguments arguments)
    {
        var list = Read(arguments);
        var scope = Scope(arguments);
        var language = Languages.Read(arguments);
        Check(list);
        world.Profile.SetCommands(scope, language, list);
        return Answer.True;
    }

    public Answer DeleteMyCommands(Arguments arguments)
    {
        world.Profile.SetCommands(Scope(arguments), Languages.Read(arguments), []);
        return Answer.True;
    }

    public Answer GetMyCommands(Arguments arguments)
    {
        var list = world.Profile.Commands(Scope(arguments), Languages.Read(arguments));
        return Answer.Of(json =>
        {
            json.WriteStartArray();
            foreach (var command in list)
            {
                json.WriteStartObject();
                json.WriteString("command"u8, command.Command);
                json.WriteString("description"u8, command.Description);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    private CommandScope Scope(Arguments arguments)
    {
        var scope = CommandScope.Read(arguments);
        if (scope.Chat.Length == 0)
            return scope;
        var chat = addressing.ToRead(scope.Chat);
        if (chat.Person is not null && scope.Type != "chat")
            throw Refusal.Bad("can't use specified scope in private chats");
        return scope with { Chat = chat.Id.ToString() };
    }

    private static List<BotCommand> Read(Arguments arguments)
    {
        if (arguments.Json("commands") is not { } json)
            throw Refusal.Bad("parameter \"commands\" is required");
        try
        {
            using var document = JsonDocument.Parse(json);
            return [.. document.RootElement.EnumerateArray().Select(Read)];
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse commands JSON object");
        }
    }

    private static BotCommand Read(JsonElement command)
    {
        var name = command.GetProperty("command").ToString().Trim();
        return new(name.StartsWith('/') ? name[1..] : name, command.GetProperty("description").ToString().Trim());
    }

    private static void Check(List<BotCommand> list)
    {
        foreach (var command in list)
        {
            if (command.Command.Length == 0)
                throw Refusal.Bad("command must be non-empty");
            if (command.Command.Length > NameLimit)
                throw Refusal.Bad($"command length must not exceed {NameLimit}");
            if (command.Description.Length == 0)
                throw Refusal.Bad("command description must be non-empty");
            if (command.Description.Length > DescriptionLimit)
                throw Refusal.Bad($"command description length must not exceed {DescriptionLimit}");
        }

        if (list.Exists(command => !command.Command.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_')))
            throw Refusal.Bad("BOT_COMMAND_INVALID");
        if (list.Count > Most)
            throw Refusal.Bad("BOT_COMMANDS_TOO_MUCH");
    }
}
