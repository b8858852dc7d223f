using System.Globalization;
using Microsoft.Extensions.Configuration;
using SpoBot.Catalogs;

namespace SpoBot.Hosting.Settings;

/// <summary>Reads every setting and collects every fault, so that an administrator mends them in one go.</summary>
internal sealed class SettingsReader(IConfiguration configuration)
{
    private readonly List<Fault> _faults = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    internal static (Settings Settings, IReadOnlyList<Fault> Faults) Read(IConfiguration configuration)
    {
        var reader = new SettingsReader(configuration);
        var settings = reader.Read();
        reader.RefuseTheUnknown();
        return (settings, reader._faults);
    }

    private Settings Read()
    {
        var telegram = Telegram();
        return new Settings(
            telegram,
            new StorageSettings(Text("Storage:Path") ?? "data/spobot.db", Text("Storage:Backups"), Number("Storage:KeepBackups", 14, 0, 1000)),
            new RegionSettings(Zone("Region:TimeZone", "Europe/Moscow"), List("Region:Catalogs")),
            new AccessSettings(Ids("Access:Admins")),
            new RoundsSettings(Time("Rounds:Morning", new TimeOnly(9, 0))),
            new PaceSettings(Number("Pace:PerSecond", 30, 1, 1000)),
            new HealthSettings(Own("Health:Url", null), Address("Health:Ping", null, "http", "https")),
            new PrivacySettings(Number("Privacy:KeepTextsDays", 180, 1, 36500), Number("Privacy:KeepPeopleDays", 365, 1, 36500)),
            new ClockSettings(StartAt(telegram)),
            new LogSettings(Text("Log:Folder") ?? "logs", Number("Log:KeepDays", 30, 1, 3650)));
    }

    private TelegramSettings Telegram()
    {
        RefuseWhatIsNotThereYet();
        var mode = Mode();
        var webhook = Address("Telegram:WebhookUrl", null, "https", "http");
        var secret = Secret("Telegram:WebhookSecret");
        if (secret is not null && !(secret.Length <= 256 && secret.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-')))
            Blame("Telegram:WebhookSecret", "до 256 знаков: латинские буквы, цифры, «_», «-»", "up to 256 characters: A-Z a-z 0-9 _ -");
        if (mode == IntakeMode.Webhook && webhook is null)
            Blame("Telegram:WebhookUrl", "для режима Webhook нужен адрес https://…, по которому Telegram принесёт обновления", "Webhook mode needs the https:// address that Telegram brings updates to");
        return new TelegramSettings(
            Token(),
            Address("Telegram:ApiBase", TelegramSettings.OfficialApi, "https", "http")!,
            Address("Telegram:Proxy", null, "http", "https", "socks5"),
            mode,
            webhook,
            Own("Telegram:WebhookListen", TelegramSettings.DefaultListen)!,
            secret,
            Flag("Telegram:DropWebhook"));
    }

    /// <summary>A setting that would be passed over in silence is worse than a refusal.</summary>
    private void RefuseWhatIsNotThereYet()
    {
        foreach (var key in (string[])["Storage:Postgres"])
        {
            if (Text(key) is not null)
                Blame(key, "это ещё не поддерживается; уберите настройку", "not supported yet; remove the setting");
        }
    }

    /// <summary>A slip of the hand in a key, too, must not be passed over: within our sections every key is one that was asked for.</summary>
    private void RefuseTheUnknown()
    {
        var sections = _known.Select(key => key[..key.IndexOf(':', StringComparison.Ordinal)]).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, _) in configuration.AsEnumerable().Where(pair => !string.IsNullOrWhiteSpace(pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (_known.FirstOrDefault(known => IsRunTogether(known, key)) is { } meant)
                Blame(key, $"в имени переменной нужны два подчёркивания: {Spelled(meant)}", $"two underscores are needed: {Spelled(meant)}");
            else if (key.Contains(':', StringComparison.Ordinal) && IsMeantForUs(key.Split(':')[0], sections) && !_known.Contains(key) && !_known.Contains(ListOf(key)))
                Blame(key, $"такой настройки нет{Spelling.Hint(Spelled(key), _known.Select(Spelled))}", "no such setting; appsettings.example.json has them all");
        }
    }

    /// <summary>«Telegram_Token» or «TelegramToken» for «Telegram:Token».</summary>
    private static bool IsRunTogether(string known, string key) =>
        known.Replace(':', '_').Equals(key, StringComparison.OrdinalIgnoreCase) || known.Replace(":", "", StringComparison.Ordinal).Equals(key, StringComparison.OrdinalIgnoreCase);

    private static bool IsMeantForUs(string section, HashSet<string> ours) => ours.Contains(section) || Spelling.Nearest(section, ours) is not null;

    /// <summary>«Access:Admins» for «Access:Admins:0».</summary>
    private static string ListOf(string key) => key[..key.LastIndexOf(':')];

    private string? Token()
    {
        var token = Secret("Telegram:Token");
        if (token is not null && !BotToken.IsWellFormed(token))
            Blame("Telegram:Token", "это не токен бота: он выглядит как 123456789:AA… и выдаётся @BotFather", "not a bot token: it looks like 123456789:AA… and comes from @BotFather");
        return token;
    }

    private IntakeMode Mode()
    {
        var text = Text("Telegram:Mode");
        if (text is null || Enum.TryParse(text, ignoreCase: true, out IntakeMode mode) && Enum.IsDefined(mode))
            return text is null ? IntakeMode.Polling : Enum.Parse<IntakeMode>(text, ignoreCase: true);
        Blame("Telegram:Mode", $"«{text}» – такого режима нет, есть Polling и Webhook", $"there is no mode '{text}': Polling or Webhook");
        return IntakeMode.Polling;
    }

    private DateTimeOffset? StartAt(TelegramSettings telegram)
    {
        if (Text("Clock:StartAt") is not { } text)
            return null;
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
            Blame("Clock:StartAt", $"«{text}» – не момент времени; пишите 2024-01-09T09:00:00+03:00", $"'{text}' is not a moment; write 2024-01-09T09:00:00+03:00");
        else if (telegram.IsOfficial)
            Blame("Clock:StartAt", "часы нельзя переводить при работе с настоящим Telegram; уберите настройку или задайте Telegram__ApiBase", "the clock cannot be moved with the official Telegram; remove it or set Telegram__ApiBase");
        return moment;
    }

    private string? Text(string key)
    {
        _known.Add(key);
        return configuration[key] is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
    }

    /// <summary>The value itself, or the first line of the file that <c>…File</c> or <c>…_FILE</c> names.</summary>
    private string? Secret(string key)
    {
        var (value, file, dockerFile) = (Text(key), Text(key + "File"), Text(key + "_FILE"));
        if ((file ?? dockerFile) is not { } path)
            return value;
        try
        {
            return File.ReadLines(path).FirstOrDefault()?.Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Blame(key + "File", $"файл «{path}» не читается; проверьте путь и права", $"cannot read '{path}'; check the path and the rights");
            return null;
        }
    }

    private List<string> List(string key)
    {
        _known.Add(key);
        var items = configuration.GetSection(key).GetChildren().Select(child => child.Value).ToList();
        if (items.Count == 0 && Text(key) is { } line)
            items = [.. line.Split([';', ','])];
        return [.. items.Where(item => !string.IsNullOrWhiteSpace(item)).Select(item => item!.Trim())];
    }

    private List<long> Ids(string key)
    {
        var ids = new List<long>();
        foreach (var item in List(key))
        {
            if (long.TryParse(item, CultureInfo.InvariantCulture, out var id) && id > 0)
                ids.Add(id);
            else
                Blame(key, $"«{item}» – не номер Telegram; нужно число, его скажет @userinfobot", $"'{item}' is not a Telegram id; a number is needed");
        }

        return ids;
    }

    private int Number(string key, int otherwise, int least, int most)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Blame(key, $"«{text}» не годится: нужно целое число от {least} до {most}", $"'{text}' will not do: a whole number from {least} to {most}");
        return otherwise;
    }

    private bool Flag(string key)
    {
        if (Text(key) is not { } text)
            return false;
        if (bool.TryParse(text, out var flag))
            return flag;
        Blame(key, $"«{text}» не годится: пишите true или false", $"'{text}' will not do: true or false");
        return false;
    }

    private TimeOnly Time(string key, TimeOnly otherwise)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return time;
        Blame(key, $"«{text}» – не время суток; пишите 09:00", $"'{text}' is not a time of day; write 09:00");
        return otherwise;
    }

    private TimeZoneInfo Zone(string key, string otherwise)
    {
        var id = Text(key) ?? otherwise;
        if (TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone))
            return zone;
        Blame(key, $"часового пояса «{id}» нет; пишите, например, Europe/Moscow, Europe/Kirov, Asia/Yekaterinburg (нужен пакет tzdata)", $"no time zone '{id}'; write e.g. Europe/Kirov (the tzdata package is needed)");
        return TimeZoneInfo.Utc;
    }

    private Uri? Address(string key, Uri? otherwise, params string[] schemes)
    {
        if (Text(key) is not { } text)
            return otherwise;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && schemes.Contains(address.Scheme))
            return address;
        Blame(key, $"«{text}» – не адрес; он начинается с {string.Join(" или ", schemes)}://", $"'{text}' is not an address; it begins with {string.Join(" or ", schemes)}://");
        return otherwise;
    }

    /// <summary>An address of this machine. A host's name would be taken for «everywhere» by the web server.</summary>
    private Uri? Own(string key, Uri? otherwise)
    {
        var address = Address(key, otherwise, "http");
        if (address is null || address.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6 || address.IsLoopback)
            return address;
        Blame(key, $"«{address.Host}» – имя, а нужен адрес этой машины: 127.0.0.1, 0.0.0.0 или localhost", $"'{address.Host}' is a name; an address of this machine is needed: 127.0.0.1, 0.0.0.0 or localhost");
        return otherwise;
    }

    private void Blame(string key, string russian, string english) => _faults.Add(new Fault(Spelled(key), russian, english));

    private static string Spelled(string key) => key.Replace(":", "__", StringComparison.Ordinal);
}
