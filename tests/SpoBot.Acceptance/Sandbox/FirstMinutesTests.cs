namespace SpoBot.Acceptance.SandboxPage;

public sealed class FirstMinutesTests
{
    [Fact]
    public async Task A_newcomer_sees_the_january_letter_and_reports_and_the_page_stays_at_home()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.IsDay("9 января 2024");
        await sitting.Sees(1, "Доброе утро");
        await sitting.Turn("К следующему письму");
        await sitting.IsDay("10 января 2024");
        await sitting.Write(1, "/status");
        await sitting.Sees(1, "Кировский авиационный техникум");

        Assert.Empty(sitting.Complaints);
        Assert.All(sitting.Requests, address => Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal));
        Assert.Empty(sitting.Workshop.Telegram.Violations);
        if (Environment.GetEnvironmentVariable("SPOBOT_LOOK") is { } folder)
            await sitting.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, "light.png"), FullPage = true });
    }
}
