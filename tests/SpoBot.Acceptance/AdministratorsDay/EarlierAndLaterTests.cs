using Microsoft.Data.Sqlite;
using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.AdministratorsDay;

/// <summary>Data of another version: whoever only looks or copies neither upgrades them nor makes a copy that cannot be used.</summary>
public sealed class EarlierAndLaterTests
{
    [Theory]
    [InlineData("export")]
    [InlineData("person list")]
    public async Task Looking_at_data_of_an_earlier_version_does_not_upgrade_them(string verb)
    {
        await using var ministry = await Closed();
        Version(ministry, 1);

        var answer = await Say(ministry, verb);

        Assert.Equal(4, answer.Code);
        Assert.Contains("запустите spobot run", answer.Complained, StringComparison.Ordinal);
        Assert.Contains("An earlier SpoBot", answer.Complained, StringComparison.Ordinal);
        Assert.Equal(1, Version(ministry));
    }

    [Fact]
    public async Task Of_data_of_a_later_version_no_copy_is_left_that_would_be_called_whole()
    {
        await using var ministry = await Closed();
        Version(ministry, 99);
        var copy = Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "copy.db");

        var answer = await Say(ministry, "backup " + copy);

        Assert.Equal(4, answer.Code);
        Assert.Contains("более новой версией", answer.Complained, StringComparison.Ordinal);
        Assert.False(File.Exists(copy));
    }

    [Fact]
    public async Task Of_a_damaged_file_the_last_copy_is_named_wherever_the_copies_are_kept()
    {
        await using var ministry = await Closed();
        var elsewhere = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "elsewhere")).FullName;
        var copy = Path.Combine(elsewhere, "spobot-20240108-000000-daily.db");
        Assert.Equal(0, (await Say(ministry, "backup " + copy)).Code);
        await File.WriteAllTextAsync(ministry.DataFile, new string('x', 8192));

        var answer = await Say(ministry, "run", ("Storage__Backups", elsewhere));

        Assert.Equal(4, answer.Code);
        Assert.Contains("spobot restore " + copy, answer.Complained, StringComparison.Ordinal);
    }

    private static async Task<Ministry> Closed()
    {
        var ministry = await Ministry.Open("2024-01-09 08:00", []);
        await ministry.PullThePlug();
        return ministry;
    }

    private static Task<Terminal.Answer> Say(Ministry ministry, string verb, params (string Key, string Value)[] settings) => Terminal.Say(
        Path.GetDirectoryName(ministry.DataFile)!,
        verb,
        [("Telegram__Token", ministry.Telegram.Token), ("Telegram__ApiBase", ministry.Telegram.Url), ("Storage__Path", ministry.DataFile), .. settings]);

    private static void Version(Ministry ministry, int version) => Ask(ministry, $"pragma user_version = {version}");

    private static long Version(Ministry ministry) => (long)Ask(ministry, "pragma user_version")!;

    private static object? Ask(Ministry ministry, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={ministry.DataFile};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }
}
