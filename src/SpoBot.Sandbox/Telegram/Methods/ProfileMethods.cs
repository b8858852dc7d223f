using System.Text.Json;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>Name, descriptions and the menu button.</summary>
internal sealed class ProfileMethods(World world, Addressing addressing)
{
    private static readonly Dictionary<string, (int Limit, string Error)> Texts = new()
    {
        ["name"] = (64, "BOT_TITLE_INVALID"),
        ["description"] = (512, "BOT_DESCRIPTION_INVALID"),
        ["short_description"] = (120, "BOT_SHORT_DESCRIPTION_INVALID"),
    };

    public Answer Set(string what, Arguments arguments)
    {
        var language = Languages.Read(arguments);
        var text = arguments.Text(what);
        if (text.Length > Texts[what].Limit)
            throw Refusal.Bad(Texts[what].Error);
        world.Profile.SetText(what, language, text);
        return Answer.True;
    }

    public Answer Get(string what, Arguments arguments)
    {
        var text = world.Profile.Text(what, Languages.Read(arguments));
        if (what == "name" && text.Length == 0)
            text = world.Bot.Name;
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString(what, text);
            json.WriteEndObject();
        });
    }

    public Answer SetChatMenuButton(Arguments arguments)
    {
        var menu = arguments.Json("menu_button") is { } json ? Menu(json) : """{"type":"default"}""";
        world.Profile.SetMenu(Chat(arguments), menu);
        return Answer.True;
    }

    public Answer GetChatMenuButton(Arguments arguments)
    {
        var menu = world.Profile.MenuButton(Chat(arguments));
        return Answer.Of(json => json.WriteRawValue(menu));
    }

    private long Chat(Arguments arguments)
    {
        if (arguments.Text("chat_id").Length == 0)
            return 0;
        var chat = addressing.ToRead(arguments.Text("chat_id"));
        return chat.Person is null ? throw Refusal.Bad("chat must be private") : chat.Id;
    }

    private static string Menu(ReadOnlyMemory<byte> json)
    {
        const string At = "can't parse menu button: ";
        try
        {
            using var document = JsonDocument.Parse(json);
            var menu = document.RootElement;
            if (menu.ValueKind != JsonValueKind.Object)
                throw Refusal.Bad(At + "MenuButton must be an Object");
            if (!menu.TryGetProperty("type", out var type))
                throw Refusal.Bad(At + "Can't find field \"type\"");
            if (type.ToString() is not ("default" or "commands" or "web_app"))
                throw Refusal.Bad(At + "MenuButton has unsupported type");
            if (type.ToString() == "web_app" && !(menu.TryGetProperty("text", out _) && menu.TryGetProperty("web_app", out _)))
                throw Refusal.Bad(At + "Can't find field \"web_app\"");
            return menu.GetRawText();
        }
        catch (JsonException)
        {
            throw Refusal.Bad("can't parse menu button JSON object");
        }
    }
}
