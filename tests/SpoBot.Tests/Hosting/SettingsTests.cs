using Microsoft.Extensions.Configuration;
using SpoBot.Hosting.Settings;

namespace SpoBot.Tests.Hosting;

public sealed class SettingsTests
{
    private static (Settings Settings, IReadOnlyList<Fault> Faults) Read(params (string Key, string Value)[] pairs) =>
        SettingsReader.Read(new ConfigurationBuilder()
            .AddInMemoryCollection(pairs.ToDictionary(p => p.Key.Replace("__", ":", StringComparison.Ordinal), p => (string?)p.Value)).Build());

    [Fact]
    public void An_administrator_who_sets_nothing_gets_the_defaults_of_the_design()
    {
        var (settings, faults) = Read();

        Assert.Empty(faults);
        Assert.Equal("data/spobot.db", settings.Storage.Path);
        Assert.Equal(new TimeOnly(9, 0), settings.Rounds.Morning);
        Assert.Equal(30, settings.Pace.PerSecond);
        Assert.Equal(IntakeMode.Polling, settings.Telegram.Mode);
        Assert.Null(settings.Telegram.Token);
    }

    [Fact]
    public void Every_fault_is_told_at_once_and_names_its_key()
    {
        var (_, faults) = Read(
            ("Telegram__Token", "REPLACE_ME"),
            ("Telegram__Mode", "Pigeon"),
            ("Telegram__Proxy", "ftp://proxy"),
            ("Region__TimeZone", "Europe/Kirow"),
            ("Access__Admins", "me,42"),
            ("Rounds__Morning", "утром"),
            ("Pace__PerSecond", "0"));

        Assert.Equal(
            ["Access__Admins", "Pace__PerSecond", "Region__TimeZone", "Rounds__Morning", "Telegram__Mode", "Telegram__Proxy", "Telegram__Token"],
            faults.Select(fault => fault.Key).Order(StringComparer.Ordinal));
        Assert.All(faults, fault => Assert.True(fault.Russian.Length > 10 && fault.English.Length > 10));
    }

    [Theory]
    [InlineData("Regoin__TimeZone", "Europe/Kirov")]
    [InlineData("TelegramToken", "123456:TEST-TOKEN")]
    [InlineData("Telegram_Token", "123456:TEST-TOKEN")]
    [InlineData("Health__Url", "http://myhost:8080")]
    [InlineData("Telegram__WebhookListen", "http://bot.example.ru:8081")]
    [InlineData("Telegram__DropWebhook", "да")]
    public void A_slip_of_the_hand_is_not_passed_over(string key, string value) =>
        Assert.Equal(key, Assert.Single(Read((key, value)).Faults).Key.Replace(":", "__", StringComparison.Ordinal));

    [Theory]
    [InlineData("DOTNET__gcServer", "1")]
    [InlineData("PATH", "/usr/bin")]
    [InlineData("ConnectionStrings__Main", "x")]
    public void What_is_another_program_s_is_no_fault(string key, string value) => Assert.Empty(Read((key, value)).Faults);

    [Theory]
    [InlineData("123456789:REPLACE_WITH_THE_TOKEN_FROM_BOTFATHER")]
    [InlineData("token")]
    [InlineData("123456:")]
    [InlineData(":AAAA")]
    public void The_example_s_placeholder_and_slips_of_the_hand_are_no_token(string token) =>
        Assert.Equal("Telegram__Token", Assert.Single(Read(("Telegram__Token", token)).Faults).Key);

    [Fact]
    public void A_token_in_a_file_is_read_and_its_absence_is_told()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "123456:TEST-TOKEN\n");

        Assert.Equal("123456:TEST-TOKEN", Read(("Telegram__TokenFile", path)).Settings.Telegram.Token);
        File.Delete(path);
        Assert.Equal("Telegram__TokenFile", Assert.Single(Read(("Telegram__TokenFile", path)).Faults).Key);
    }

    [Fact]
    public void The_clock_cannot_be_moved_with_the_official_telegram()
    {
        Assert.Equal("Clock__StartAt", Assert.Single(Read(("Clock__StartAt", "2024-01-09T09:00:00+03:00")).Faults).Key);
        Assert.Empty(Read(("Clock__StartAt", "2024-01-09T09:00:00+03:00"), ("Telegram__ApiBase", "http://127.0.0.1:8081")).Faults);
    }

    [Fact]
    public void Lists_are_written_on_one_line_or_item_by_item()
    {
        Assert.Equal([1L, 2L], Read(("Access__Admins", "1, 2")).Settings.Access.Admins);
        Assert.Equal(["a.yaml", "b.yaml"], Read(("Region__Catalogs__0", "a.yaml"), ("Region__Catalogs__1", "b.yaml")).Settings.Region.Catalogs);
    }

    [Fact]
    public void A_slip_in_a_key_is_told_with_the_key_that_was_meant_and_other_programs_variables_are_left_alone()
    {
        var (_, faults) = Read(("Telegram__Tokn", "x"), ("Storage_Path", "x"), ("ACCESS__ADMINS__0", "42"), ("Region__Catalogs__0", "a.yaml"), ("Other__Thing", "x"), ("Log", "x"));

        Assert.Equal(["Storage_Path", "Telegram__Tokn"], faults.Select(fault => fault.Key).Order(StringComparer.Ordinal));
        Assert.Contains("Telegram__Token", faults.Single(fault => fault.Key == "Telegram__Tokn").Russian, StringComparison.Ordinal);
        Assert.Contains("Storage__Path", faults.Single(fault => fault.Key == "Storage_Path").English, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_print_without_the_token() =>
        Assert.DoesNotContain("TEST-TOKEN", Read(("Telegram__Token", "123456:TEST-TOKEN")).Settings.ToString(), StringComparison.Ordinal);
}
