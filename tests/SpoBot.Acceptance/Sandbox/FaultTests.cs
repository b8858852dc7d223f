using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class FaultTests
{
    [Fact]
    public async Task While_telegram_is_down_letters_wait_and_then_arrive_once()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Page.GetByLabel("Telegram не отвечает").CheckAsync();
        await sitting.Turn("+1 день");
        await sitting.IsDay("10 января 2024");
        await sitting.SeesBehind("ждёт");
        Assert.DoesNotContain("Сегодня 10 января", await sitting.Phone(1).GetByRole(AriaRole.Log).InnerTextAsync(), StringComparison.Ordinal);

        await sitting.Page.GetByLabel("Telegram не отвечает").UncheckAsync();

        await sitting.Sees(1, "Сегодня 10 января");
        var anna = sitting.Workshop.Telegram.People.First(person => person.FirstName == "Анна");
        Assert.Single(anna.Chat.Messages, message => message.Text.Contains("Сегодня 10 января", StringComparison.Ordinal));
        sitting.IsClean();
    }

    [Fact]
    public async Task A_worker_pulled_out_of_its_socket_goes_on_where_it_stopped()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Turn("Выдернуть бота из розетки");
        await Assertions.Expect(sitting.Page.Locator("#alive")).ToHaveTextAsync("бот выключен");
        await sitting.Write(1, "/status");
        await sitting.Turn("Включить снова");

        await Assertions.Expect(sitting.Page.Locator("#alive")).ToHaveTextAsync("бот работает");
        await sitting.Sees(1, "Сроки, 9 января");
        sitting.IsClean();
    }

    [Fact]
    public async Task A_head_who_blocks_the_bot_is_left_in_peace_and_the_curtain_says_why()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Phone(1).GetByText("Заблокировать бота").ClickAsync();
        await Assertions.Expect(sitting.Phone(1).GetByText("Разблокировать бота")).ToBeVisibleAsync();
        await sitting.Turn("+1 день");
        await sitting.IsDay("10 января 2024");

        await sitting.SeesRound("бот заблокирован");
        sitting.IsClean();
    }
}
