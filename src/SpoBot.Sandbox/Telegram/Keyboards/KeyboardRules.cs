using System.Text;
using SpoBot.Sandbox.Telegram.Chats;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Keyboards;

/// <summary>What Telegram itself says to a keyboard that parsed: sizes, empty captions, addresses, buttons for private chats only.</summary>
internal static class KeyboardRules
{
    private const int DataBytes = 64;
    private const int Total = 100;
    private const int InRow = 8;
    private const int Copied = 256;

    public static void Check(Keyboard? keyboard, ChatKind where)
    {
        if (keyboard is null)
            return;
        var total = 0;
        foreach (var row in keyboard.Rows)
        {
            total += row.Count;
            foreach (var key in row)
                if (keyboard.Kind == KeyboardKind.Inline)
                    Inline(key, where);
                else
                    Reply(key, where);
            if (keyboard.Kind == KeyboardKind.Inline && row.Count > InRow)
                throw Refusal.Bad("reply markup is too long");
        }

        if (keyboard.Kind == KeyboardKind.Inline && total > Total)
            throw Refusal.Bad("reply markup is too long");
    }

    private static void Inline(Key key, ChatKind where)
    {
        if (Tidy.Invisible(key.Caption))
            throw Refusal.Bad("inline keyboard button text must be non-empty");
        switch (key.Action)
        {
            case KeyAction.Callback when Encoding.UTF8.GetByteCount(key.Value) > DataBytes:
                throw Refusal.Bad("BUTTON_DATA_INVALID");
            case KeyAction.Url when !key.Value.StartsWith("tg://user?id=", StringComparison.OrdinalIgnoreCase) && Links.Checked(key.Value) is null:
                throw Refusal.Bad($"inline keyboard button URL '{key.Value}' is invalid: Wrong HTTP URL");
            case KeyAction.CopyText when key.Value.Length is 0 or > Copied:
                throw Refusal.Bad("BUTTON_COPY_TEXT_INVALID");
            case KeyAction.WebApp when where != ChatKind.Private:
                throw Refusal.Bad("BUTTON_TYPE_INVALID");
        }
    }

    private static void Reply(Key key, ChatKind where)
    {
        if (Tidy.Invisible(key.Caption))
            throw Refusal.Bad("keyboard button text must be non-empty");
        if (where == ChatKind.Private)
            return;
        if (key.Action == KeyAction.Contact)
            throw Refusal.Bad("phone number can be requested in private chats only");
        if (key.Action == KeyAction.Location)
            throw Refusal.Bad("location can be requested in private chats only");
    }
}
