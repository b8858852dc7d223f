namespace SpoBot.Hosting.Settings;

/// <summary>Everything an administrator can set, read once at start. The environment form of a key is <c>Telegram__Token</c>.</summary>
internal sealed record Settings(
    TelegramSettings Telegram,
    StorageSettings Storage,
    RegionSettings Region,
    AccessSettings Access,
    RoundsSettings Rounds,
    PaceSettings Pace,
    HealthSettings Health,
    PrivacySettings Privacy,
    ClockSettings Clock,
    LogSettings Log);

internal enum IntakeMode
{
    Polling,
    Webhook,
}

/// <param name="DropWebhook">A webhook that another program has set may be taken off.</param>
internal sealed record TelegramSettings(
    string? Token, Uri ApiBase, Uri? Proxy, IntakeMode Mode, Uri? WebhookUrl, Uri WebhookListen, string? WebhookSecret, bool DropWebhook)
{
    /// <summary>Where the webhook is listened for, behind the proxy that holds the certificate.</summary>
    internal static Uri DefaultListen { get; } = new("http://127.0.0.1:8081");

    internal static Uri OfficialApi { get; } = new("https://api.telegram.org");

    internal bool IsOfficial => ApiBase.Host.EndsWith("telegram.org", StringComparison.OrdinalIgnoreCase);

    /// <summary>The token never reaches a log, not even through a record's own printing.</summary>
    public override string ToString() => $"TelegramSettings {{ ApiBase = {ApiBase}, Mode = {Mode} }}";
}

/// <param name="Backups">The folder of the nightly copies; null = «backups» beside the data.</param>
/// <param name="KeepBackups">How many of them; 0 = none are made.</param>
internal sealed record StorageSettings(string Path, string? Backups, int KeepBackups);

internal sealed record RegionSettings(TimeZoneInfo TimeZone, IReadOnlyList<string> Catalogs);

internal sealed record AccessSettings(IReadOnlyList<long> Admins);

internal sealed record RoundsSettings(TimeOnly Morning);

internal sealed record PaceSettings(int PerSecond);

internal sealed record HealthSettings(Uri? Url, Uri? Ping);

/// <param name="KeepTextsDays">How long the texts of letters that were sent are kept. Reports are the organisation's and stay.</param>
/// <param name="KeepPeopleDays">How long the name and the Telegram number of somebody who has left are kept.</param>
internal sealed record PrivacySettings(int KeepTextsDays, int KeepPeopleDays);

internal sealed record ClockSettings(DateTimeOffset? StartAt);

internal sealed record LogSettings(string Folder, int KeepDays);
