using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class DoctorTests
{
    [Fact]
    public async Task The_doctor_looks_at_a_running_bot_and_finds_it_well()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        await ministry.Settle();
        var copies = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "backups"));
        var copy = Path.Combine(copies.FullName, "spobot-20240106-000000-daily.db");
        ministry.Worker.Store.BackUp(copy);
        File.SetLastWriteTimeUtc(copy, new DateTime(2024, 1, 6, 0, 0, 0, DateTimeKind.Utc));

        var (code, said) = await Ask(ministry, ("Clock__StartAt", "2024-01-09T08:01:00+03:00"));

        Assert.True(code == 0, said);
        Assert.Contains($"✅ Токен: бот @{ministry.Telegram.Bot.Username}", said, StringComparison.Ordinal);
        Assert.Contains("цел, бот работает", said, StringComparison.Ordinal);
        Assert.Contains("✅ Поручения: в силе: 1", said, StringComparison.Ordinal);
        Assert.Contains("⚠️ Копии: последней больше двух суток: " + copy, said, StringComparison.Ordinal);
        Assert.Contains("⚠️ Колледжи: никто не подключён: ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_that_telegram_does_not_know_and_a_broken_file_are_named_with_their_mends()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        await File.WriteAllTextAsync(ministry.DataFile, new string('x', 8192));

        var (code, said) = await Ask(ministry, ("Telegram__Token", "123:wrong"), ("Region__Catalogs", "no-such.yaml"), ("Log__Folder", "/proc/spobot"));

        Assert.Equal(1, code);
        Assert.Contains("❌ Токен: Telegram его не принимает\n     → ", said, StringComparison.Ordinal);
        Assert.Contains("❌ Файл данных: ", said, StringComparison.Ordinal);
        Assert.Contains("❌ Каталоги: ", said, StringComparison.Ordinal);
        Assert.Contains("❌ Журнал: ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_start_the_disk_and_the_calendar_are_looked_at_and_nothing_is_made()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        var folder = Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "new");

        var (code, said) = await Ask(
            ministry, ("Storage__Path", Path.Combine(folder, "data", "spobot.db")), ("Log__Folder", Path.Combine(folder, "logs")));

        Assert.True(code == 0, said);
        Assert.Contains("ещё нет", said, StringComparison.Ordinal);
        Assert.Contains("Диск: свободно", said, StringComparison.Ordinal);
        Assert.Contains(" Календарь: ", said, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_bot_that_is_stopped_is_not_called_ill_and_copies_that_cannot_be_made_are()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.Settle();
        await ministry.PullThePlug();

        var (code, said) = await Ask(ministry, ("Clock__StartAt", "2024-01-10T08:00:00+03:00"));
        Assert.True(code == 0, said);
        Assert.Contains("⚠️ Обход: последний ", said, StringComparison.Ordinal);

        (code, said) = await Ask(ministry, ("Storage__Backups", "/proc/copies"));
        Assert.Equal(1, code);
        Assert.Contains("❌ Копии: ", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> Ask(Ministry ministry, params (string Key, string Value)[] settings)
    {
        var answer = await Terminal.Say(
            Path.GetDirectoryName(ministry.DataFile)!,
            "doctor",
            [("Telegram__Token", ministry.Telegram.Token), ("Telegram__ApiBase", ministry.Telegram.Url), ("Storage__Path", ministry.DataFile), .. settings]);
        return (answer.Code, answer.Said + answer.Complained);
    }
}
