namespace SpoBot.Sandbox.Telegram.Markup;

/// <summary>Text as people see it, and what in it is bold or a link.</summary>
internal readonly record struct RichText(string Text, IReadOnlyList<Entity> Entities);
