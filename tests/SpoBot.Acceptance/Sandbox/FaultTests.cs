using Microsoft.Playwright;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class FaultTests
{
    private const int HeadsWhoOwe = 23;

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
    public async Task Told_to_wait_the_bot_waits_and_every_letter_arrives_once()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Page.GetByLabel("429").CheckAsync();
        await sitting.Turn("+1 день");
        await sitting.IsDay("10 января 2024");
        await sitting.SeesBehind("у курьера, ждёт очереди");
        await sitting.Page.GetByLabel("429").UncheckAsync();

        await sitting.Sees(1, "Сегодня 10 января");
        Assert.Equal(Enumerable.Repeat(1, HeadsWhoOwe), LettersOfTheTenth(sitting));
        sitting.IsClean();
    }

    [Fact]
    public async Task When_answers_are_lost_nobody_goes_without_a_letter_and_the_outbox_owns_up_to_repeats()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Page.GetByLabel("Ответы теряются в пути").CheckAsync();
        await sitting.Turn("+1 день");
        await sitting.IsDay("10 января 2024");
        await sitting.Page.GetByLabel("Ответы теряются в пути").UncheckAsync();

        await sitting.SeesBehind("возможно, дважды");
        await Assertions.Expect(sitting.Page.Locator("#panel .is-waiting")).ToHaveCountAsync(0);
        Assert.Equal(HeadsWhoOwe, LettersOfTheTenth(sitting).Count());
        Assert.InRange(LettersOfTheTenth(sitting).Max(), 2, 10);
        sitting.IsClean();
    }

    /// <summary>How often each head was told of that day who was told at all.</summary>
    private static IEnumerable<int> LettersOfTheTenth(Sitting sitting) => sitting.Workshop.Telegram.People.Where(IsHead(sitting)).Select(head =>
        head.Chat.Messages.Count(message => message.Text.Contains("Сегодня 10 января", StringComparison.Ordinal))).Where(count => count > 0);

    private static Func<Person, bool> IsHead(Sitting sitting) => person => sitting.Workshop.Cast.Any(member => member.Id == person.Id && member.Kind == "head");

    [Fact]
    public async Task A_worker_pulled_out_of_its_socket_goes_on_where_it_stopped()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Turn("Выдернуть бота из розетки");
        await Assertions.Expect(sitting.Page.Locator("#alive")).ToHaveTextAsync("бот выключен");
        await sitting.SeesBehind("доставлено");
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
