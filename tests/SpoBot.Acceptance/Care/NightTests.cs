using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;
using SpoBot.Domain.People;
using SpoBot.Storage;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.Care;

public sealed class NightTests
{
    private static IEnumerable<string> Copies(Ministry ministry) =>
        Directory.Exists(Backups.FolderOf(ministry.DataFile)) ? Directory.EnumerateFiles(Backups.FolderOf(ministry.DataFile), "*-daily.db") : [];

    private static Task Cared(Ministry ministry, string day) => Watching.Until(
        () => ministry.Worker.Store.Read(session => session.Settings.Get("care.day")) == day, $"the night of {day}", meanwhile: () => ministry.Clock.Turn(TimeSpan.FromMinutes(1)));

    [Fact]
    public async Task Every_night_leaves_a_copy_that_can_be_restored_and_a_fortnight_of_them_stays()
    {
        await using var ministry = await Ministry.Open("2024-01-09 01:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        await ministry.Join("Анна", Role.Head, "aviation");
        Assert.Empty(Copies(ministry));

        for (var day = 9; day < 26; day++)
        {
            await ministry.TurnTo($"2024-01-{day:00} 03:01");
            await Cared(ministry, $"2024-01-{day:00}");
        }

        Assert.Equal(14, Copies(ministry).Count());
        var census = Census.Of(Copies(ministry).Max(StringComparer.Ordinal)!);
        Assert.Equal((1, 1), (census.People, census.Obligations));
    }

    [Fact]
    public async Task An_administrator_sees_in_the_chat_when_the_nights_leave_no_copy_any_more()
    {
        await using var ministry = await Ministry.Open("2024-01-09 01:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var admin = await ministry.Join("Админ", Role.Administrator, null);
        await ministry.TurnTo("2024-01-09 03:01");
        await Cared(ministry, "2024-01-09");
        admin.Say("/health");
        Assert.Contains("✅ Копии: последняя ", (await admin.WaitFor("Здоровье бота")).Text, StringComparison.Ordinal);

        Directory.Delete(Backups.FolderOf(ministry.DataFile), recursive: true);
        await File.WriteAllTextAsync(Backups.FolderOf(ministry.DataFile), "a file where the folder should be");
        await ministry.TurnTo("2024-01-12 09:00");
        admin.Say("/health");

        Assert.Contains("❌ Копии: последняя 3 дня назад", (await admin.WaitFor("❌ Копии")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_was_off_at_night_does_the_nights_work_when_it_is_started()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        await Cared(ministry, "2024-01-09");
        Assert.Single(Copies(ministry));

        await ministry.PullThePlug();
        ministry.Clock.Turn(TimeSpan.FromDays(3));
        await ministry.Start();
        await Cared(ministry, "2024-01-12");

        Assert.Equal(2, Copies(ministry).Count());
    }

    [Fact]
    public async Task A_night_that_cannot_write_its_copy_is_made_up_for_and_disturbs_nobody()
    {
        await using var ministry = await Ministry.Open("2024-01-09 01:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await File.WriteAllTextAsync(Backups.FolderOf(ministry.DataFile), "a file where the folder should be");
        await ministry.TurnTo("2024-01-09 03:30");
        anna.Say("/status");
        await anna.WaitFor("План набора");

        File.Delete(Backups.FolderOf(ministry.DataFile));
        await ministry.TurnTo("2024-01-09 05:00");
        await Cared(ministry, "2024-01-09");

        Assert.Single(Copies(ministry));
    }

    [Fact]
    public async Task What_has_served_its_time_is_forgotten_and_what_people_did_stays()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна Петровна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-09 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");
        anna.Say("/stop");
        await anna.WaitFor("Отключиться?");
        await anna.Press("Да, отключиться").Answered();
        await ministry.Settle();
        Assert.NotEqual(0, ministry.Ask("select count(*) from outbox where content like '%План набора%'"));

        await ministry.TurnTo("2024-07-15 03:01");
        await Cared(ministry, "2024-07-15");
        Assert.Equal(0, ministry.Ask("select count(*) from outbox where content like '%План набора%'"));
        Assert.Equal(1, ministry.Ask("select count(*) from person where name = 'Анна Петровна'"));

        await ministry.TurnTo("2025-03-03 03:01");
        await Cared(ministry, "2025-03-03");
        Assert.Equal(0, ministry.Ask("select count(*) from person where name = 'Анна Петровна'"));
        Assert.Equal(1, ministry.Ask("select count(*) from inbox"));
        Assert.Equal(0, ministry.Ask("select count(*) from outbox"));
        Assert.Equal(1, ministry.ReportsOf("aviation"));
    }
}
