using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>«language_code»: nothing, or two small letters.</summary>
internal static class Languages
{
    public static string Read(Arguments arguments)
    {
        var code = arguments.Text("language_code");
        return code.Length is 0 or 2 && code.All(char.IsAsciiLetterLower) ? code : throw Refusal.Bad("invalid language code specified");
    }
}
