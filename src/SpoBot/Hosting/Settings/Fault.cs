namespace SpoBot.Hosting.Settings;

/// <summary>One setting that cannot be used: its key, what is wrong and how to mend it, for a Russian and an English reader.</summary>
internal sealed record Fault(string Key, string Russian, string English)
{
    public override string ToString() => $"{Key}: {Russian}\n    {English}";
}
