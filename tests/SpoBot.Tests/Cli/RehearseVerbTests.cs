using System.Diagnostics;
using System.Text.Json;
using SpoBot.Catalogs;

namespace SpoBot.Tests.Cli;

/// <summary>The verb as somebody at a console meets it.</summary>
public sealed class RehearseVerbTests
{
    private static readonly string Kirov = Path.Combine(Seeds.Root, "kirov-2024.yaml");

    [Fact]
    public async Task Letters_come_as_json_one_a_line()
    {
        var (code, output, _) = await Run("rehearse", "--catalog", Kirov, "--from", "2024-01-01", "--to", "2024-01-31", "--college", "авиационный", "--json");

        Assert.Equal(0, code);
        var letters = output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal(["2024-01-09T09:00:00+03:00", "2024-01-10T09:00:00+03:00", "2024-01-26T09:00:00+03:00"], letters.Select(letter => letter.GetProperty("at").GetString()));
        Assert.All(letters, letter => Assert.Equal("КОГПОБУ «Кировский авиационный техникум»", letter.GetProperty("college").GetString()));
    }

    [Theory]
    [InlineData(2, "--college: «неведомый» в каталоге нет", "--college", "неведомый")]
    [InlineData(2, "--from (2024-02-01) позже, чем --to (2024-01-01)", "--from", "2024-02-01", "--to", "2024-01-01")]
    [InlineData(2, "--load и --json вместе не работают", "--load", "--json")]
    [InlineData(2, "длиннее 20 лет", "--from", "1950-01-01")]
    public async Task What_cannot_be_rehearsed_is_said_in_one_sentence(int expected, string said, params string[] more)
    {
        var (code, output, error) = await Run(["rehearse", "--catalog", Kirov, .. more]);

        Assert.Equal((expected, ""), (code, output));
        Assert.Contains(said, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_catalog_that_is_not_there_is_a_no()
    {
        var (code, output, error) = await Run("rehearse", "--catalog", "нет-такого.yaml");

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("нет-такого.yaml", error, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "spobot.dll"), .. words])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, await error);
    }
}
