using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class AloneTests
{
    private static readonly TimeSpan MoreThanAPause = TimeSpan.FromSeconds(2.5);

    [Fact]
    public async Task Time_runs_by_itself_day_after_day_until_it_is_stopped()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Turn("Пустить время");
        await sitting.IsDay("11 января 2024");
        await sitting.Turn("Остановить");
        await Assertions.Expect(sitting.Page.Locator("body")).Not.ToHaveClassAsync("ready turning");
        var stopped = await sitting.Page.Locator("#day").InnerTextAsync();
        await Task.Delay(MoreThanAPause);

        Assert.Equal(stopped, await sitting.Page.Locator("#day").InnerTextAsync());
        await Assertions.Expect(sitting.Page.Locator("#auto")).ToHaveTextAsync("Пустить время");
        sitting.IsClean();
    }

    [Fact]
    public async Task Beginning_again_gives_the_world_back_as_it_was_before_anybody_touched_it()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.Write(1, "Добрый день, это колледж");
        await sitting.Sees(1, "/help");
        await sitting.Turn("+1 неделя");
        await sitting.IsDay("16 января 2024");

        await sitting.Turn("Начать заново");

        await sitting.IsDay("9 января 2024");
        await Assertions.Expect(sitting.Phone(1).GetByRole(AriaRole.Log)).Not.ToContainTextAsync("это колледж");
        await sitting.Write(1, "/status");
        await sitting.Sees(1, "Сроки, 9 января");
        sitting.IsClean();
    }
}
