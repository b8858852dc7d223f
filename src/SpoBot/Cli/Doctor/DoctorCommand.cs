using System.CommandLine;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Health;
using SpoBot.Hosting.Settings;
using SpoBot.Storage;
using SpoBot.Wording.Administrator;

namespace SpoBot.Cli.Doctor;

/// <summary>«doctor»: looks at everything the bot lives on and says how to mend what is wrong.</summary>
internal static class DoctorCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    internal static Command Build()
    {
        var alive = new Option<bool>("--alive") { Description = "Только спросить работающего бота по Health__Url, жив ли он (для Docker и мониторинга)." };
        var verb = new Verb(
            "doctor",
            "Проверяет настройки, токен, связь с Telegram, часы, пояс, календарь, файл данных и диск. Код выхода 1 – есть неисправность.",
            "spobot doctor",
            "spobot doctor --alive")
        {
            alive,
        };
        verb.SetAction((parsed, cancellation) => parsed.GetValue(alive) ? Alive(cancellation) : Examine(cancellation));
        return verb;
    }

    private static async Task<int> Examine(CancellationToken cancellation)
    {
        var settings = Surroundings.Settings();
        var clock = Surroundings.Clock(settings);
        Finding[] findings =
        [
            Finding.Fine("Настройки", "без ошибок"),
            OfZone(settings, clock),
            .. await TelegramExam.Of(settings.Telegram, StoreExam.Webhook(settings.Storage, clock), clock, cancellation),
            OfCatalogs(settings),
            OfLog(settings.Log),
            .. StoreExam.Of(settings, Surroundings.Calendar(), clock),
        ];
        Console.Out.WriteLine(HealthText.Lines(findings));
        Console.Out.WriteLine($"Итог: {HealthText.Verdict(findings)}.");
        return findings.Any(finding => finding.Weight == Weight.Bad) ? ExitCode.No : ExitCode.Done;
    }

    private static Finding OfZone(Settings settings, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), settings.Region.TimeZone);
        return Finding.Fine("Часовой пояс", $"{settings.Region.TimeZone.Id}, сейчас там {local:dd.MM.yyyy HH:mm}; утренние письма в {settings.Rounds.Morning:HH:mm}");
    }

    private static Finding OfCatalogs(Settings settings)
    {
        try
        {
            return Finding.Fine("Каталоги", $"прочитаны без ошибок: {Surroundings.Catalogs(settings, Surroundings.Calendar()).Count}");
        }
        catch (VerbException e)
        {
            return Finding.Bad("Каталоги", e.Message, "исправьте файлы (проверка – spobot catalog check) или уберите их из Region__Catalogs");
        }
    }

    private static Finding OfLog(LogSettings settings)
    {
        try
        {
            Writable.ProveWithoutMaking(settings.Folder);
            return Finding.Fine("Журнал", $"{Path.GetFullPath(settings.Folder)}, хранится {Russian.Count(settings.KeepDays, "день", "дня", "дней")}");
        }
        catch (StoreException e)
        {
            return Finding.Bad("Журнал", e.Message, "дайте право записи или укажите другую папку в Log__Folder");
        }
    }

    private static async Task<int> Alive(CancellationToken cancellation)
    {
        if (Surroundings.Settings().Health.Url is not { } url)
            throw new VerbException(ExitCode.Configuration, "Health__Url не задан: спросить некого. / Health__Url is not set.");
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            // A server that listens everywhere is asked at home.
            var address = new UriBuilder(new Uri(url, "/healthz")) { Host = url.Host is "0.0.0.0" or "[::]" or "*" or "+" ? "127.0.0.1" : url.Host };
            using var answer = await http.GetAsync(address.Uri, cancellation);
            return answer.IsSuccessStatusCode ? ExitCode.Done : ExitCode.No;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            throw new VerbException(ExitCode.No, $"По адресу {url} никто не отвечает. / Nobody answers at {url}.");
        }
    }
}
