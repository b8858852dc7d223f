namespace SpoBot.Sandbox.Telegram.Keyboards;

public enum KeyAction
{
    /// <summary>A button of a reply keyboard: its caption is said.</summary>
    Say,
    Callback,
    Url,
    CopyText,
    SwitchInline,
    WebApp,
    Login,
    Contact,
    Location,
    Other,
}

/// <summary>One button.</summary>
/// <param name="Value">The callback data, the address, the text to copy; for the rarer kinds the JSON as it came.</param>
public sealed record Key(string Caption, KeyAction Action, string Value = "", string? Style = null)
{
    public string? Data => Action == KeyAction.Callback ? Value : null;
}
