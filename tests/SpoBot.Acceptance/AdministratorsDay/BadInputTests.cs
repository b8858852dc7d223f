using System.Net;
using System.Net.Sockets;
using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.AdministratorsDay;

/// <summary>What an administrator gets wrong: told on stderr in Russian and English with the mend, without a trace of the program's inside.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("Telegram__Token", "", 3, "@BotFather", "No bot token is set")]
    [InlineData("Telegram__Token", "123456789:REPLACE_WITH_THE_TOKEN_FROM_BOTFATHER", 3, "это не токен бота", "not a bot token")]
    [InlineData("Region__TimeZone", "Europe/Kirow", 3, "часового пояса «Europe/Kirow» нет", "no time zone 'Europe/Kirow'")]
    [InlineData("Health__Url", "http://127.0.0.1:99999", 3, "Health__Url", "is not an address")]
    [InlineData("Telegram__Tokn", "1:a", 3, "может быть, «Telegram__Token»?", "no such setting")]
    [InlineData("Telegram_Proxy", "http://proxy", 3, "два подчёркивания: Telegram__Proxy", "two underscores")]
    [InlineData("Region__Catalogs", "no-such.yaml", 3, "no-such.yaml", "there are faults, nothing was changed")]
    [InlineData("Storage__Path", "/proc/spobot/spobot.db", 4, "Нет права записи в /proc/spobot", "Cannot write there")]
    [InlineData("Storage__Path", "/", 4, "/ – папка, а нужен файл", "This is a folder where a file is needed")]
    [InlineData("Storage__Path", "/etc/hostname/spobot.db", 4, "/etc/hostname – файл, а нужна папка", "This is a file where a folder is needed")]
    [InlineData("Log__Folder", "/etc/hostname", 4, "/etc/hostname – файл, а нужна папка", "This is a file where a folder is needed")]
    [InlineData("Log__Folder", "/proc/spobot", 4, "Нет права записи в /proc/spobot", "Cannot write there")]
    public async Task A_setting_that_will_not_do_is_named_and_nothing_is_started(string key, string value, int code, string russian, string english)
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        await Refused(ministry, code, russian, english, (key, value));
    }

    [Fact]
    public async Task A_token_that_telegram_does_not_know_ends_the_program()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        await Refused(ministry, 3, "Telegram не принимает токен бота", "does not accept the bot's token", ("Telegram__Token", "987654:wrong"));
    }

    [Fact]
    public async Task A_bot_that_serves_another_program_by_a_webhook_is_left_to_it()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        using var http = new HttpClient();
        using var hook = new StringContent("""{"url":"https://127.0.0.1:1/hook"}""", System.Text.Encoding.UTF8, "application/json");
        (await http.PostAsync(new Uri($"{ministry.Telegram.Url}/bot{ministry.Telegram.Token}/setWebhook"), hook)).EnsureSuccessStatusCode();

        await Refused(ministry, 3, "вебхук на 127.0.0.1", "Telegram__DropWebhook=true");
        var seen = await Terminal.Say(
            Path.GetDirectoryName(ministry.DataFile)!, "doctor", ("Telegram__Token", ministry.Telegram.Token), ("Telegram__ApiBase", ministry.Telegram.Url), ("Storage__Path", ministry.DataFile));
        Assert.Equal(1, seen.Code);
        Assert.Contains("❌ Обновления: их получает другая программа: у бота задан вебхук на 127.0.0.1\n     → ", seen.Said, StringComparison.Ordinal);

        Assert.Equal(0, ministry.Telegram.Calls.Total("deleteWebhook"));
        await ministry.Start(new Dictionary<string, string> { ["Telegram:DropWebhook"] = "true" });
        var stranger = ministry.Telegram.Person("Пётр");
        stranger.Say("/start");
        await stranger.WaitFor("приглашени");
    }

    [Fact]
    public async Task A_port_that_another_program_holds_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        await Refused(ministry, 4, "Не удаётся слушать " + url, "free the port", ("Health__Url", url));
    }

    [Fact]
    public async Task A_second_program_on_the_same_data_is_turned_away_and_the_first_goes_on()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);

        await Refused(ministry, 4, "занят другим процессом SpoBot", "Another SpoBot works with this data file");

        var stranger = ministry.Telegram.Person("Пётр");
        stranger.Say("/start");
        await stranger.WaitFor("приглашени");
    }

    [Fact]
    public async Task A_data_file_that_is_no_data_file_is_left_as_it_is()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        var rubbish = new string('x', 8192);
        await File.WriteAllTextAsync(ministry.DataFile, rubbish);

        await Refused(ministry, 4, "повреждён", "The data file is damaged");

        Assert.Equal(rubbish, await File.ReadAllTextAsync(ministry.DataFile));
    }

    [Fact]
    public async Task Settings_that_are_not_json_are_named_with_the_line()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "appsettings.json"), "{\n  \"Telegram\": {\n    \"Token\" \"1:a\"\n}");
        await Refused(ministry, 3, "Файл настроек appsettings.json не читается", "LineNumber: 2");
    }

    private static async Task Refused(Ministry ministry, int code, string russian, string english, params (string Key, string Value)[] settings)
    {
        var answer = await Terminal.Say(
            Path.GetDirectoryName(ministry.DataFile)!,
            "run",
            [("Telegram__Token", ministry.Telegram.Token), ("Telegram__ApiBase", ministry.Telegram.Url), ("Storage__Path", ministry.DataFile), .. settings]);

        Assert.True(code == answer.Code, $"{answer.Code}\n{answer.Said}\n{answer.Complained}");
        Assert.Contains(russian, answer.Complained, StringComparison.Ordinal);
        Assert.Contains(english, answer.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", answer.Said + answer.Complained, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer.Said + answer.Complained, StringComparison.Ordinal);
        Assert.InRange(answer.Complained.Trim().Split('\n').Length, 1, 4);
    }
}
