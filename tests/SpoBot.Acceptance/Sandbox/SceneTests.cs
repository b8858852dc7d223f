using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class SceneTests
{
    [Fact]
    public async Task In_the_middle_of_a_quarter_there_is_work_of_every_kind()
    {
        await using var sitting = await Sitting.Begin("разгар-квартала");
        await sitting.IsDay("14 марта 2024");

        await sitting.Write(3, "/inbox");
        await sitting.FindInInbox(3, "1 файл");
        await sitting.Press(3, "1 файл");
        await sitting.Sees(3, "План.rtf");
        Assert.StartsWith(@"{\rtf1", System.Text.Encoding.ASCII.GetString(await sitting.Download(3, "План.rtf")), StringComparison.Ordinal);
        await sitting.SeesJournal("отчёт принят");
        await sitting.SeesJournal("отчёт возвращён: ждёт приёмки, 19.01.2024 (пт) → возвращён, 19.01.2024 (пт)");
        await sitting.SeesRound("не писать: на сегодня сроков нет");
        Assert.Equal(await sitting.Page.Locator("#panel .is-delivered").CountAsync(), await LettersSaid(sitting));
        Assert.NotEqual(0, await sitting.Page.Locator(".cell.late").CountAsync());
        sitting.IsClean();
    }

    /// <summary>«Обход …: 5 писем».</summary>
    private static async Task<int> LettersSaid(Sitting sitting) =>
        int.Parse((await sitting.Page.Locator("#panel caption").InnerTextAsync()).Split(": ")[1].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
}
