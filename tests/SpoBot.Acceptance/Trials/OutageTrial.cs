using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.Trials;

/// <summary>Telegram is away while the morning comes and goes.</summary>
public sealed class OutageTrial
{
    private const int Heads = 4;

    [Fact]
    public async Task After_six_hours_without_Telegram_everybody_gets_the_one_letter_of_the_morning()
    {
        await using var ministry = await Ministry.Open("2024-01-10 05:50", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);

        await ministry.Telegram.GoDown();
        await HalfHours(ministry, 12);
        await ministry.Telegram.ComeBack();
        await ministry.SettleInHaste();

        Assert.All(heads, head => Assert.Equal(1, ministry.MorningsOf(head)));
        foreach (var head in heads)
            await Heard(ministry, head, "Доброе утро! Сегодня 10 января, среда.\nПисьмо пришло позже обычного: утром бот был недоступен.");
        heads[0].Say("/status");
        await Heard(ministry, heads[0], "План набора");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task After_two_mornings_without_Telegram_the_letter_of_today_stands_for_both()
    {
        // Five working days before its date it is spoken of on the 10th, and then not before the 12th.
        await using var ministry = await Ministry.Open("2024-01-10 05:50", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "17.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);

        await ministry.Telegram.GoDown();
        await HalfHours(ministry, 60);
        await ministry.Telegram.ComeBack();
        await ministry.SettleInHaste();

        Assert.All(heads, head => Assert.Equal(1, ministry.MorningsOf(head)));
        Assert.Equal(Heads, ministry.Ask("select count(*) from outbox where key like 'morning/%/2024-01-10' and status = 'expired'"));
        Assert.Equal(Heads, ministry.Ask("select count(*) from outbox where key like 'morning/%/2024-01-11' and status = 'delivered'"));
        foreach (var head in heads)
            await Heard(ministry, head, "Бот был недоступен 10 января: напоминания за этот день собраны здесь.");
    }

    [Fact]
    public async Task A_bot_that_was_off_for_days_says_so_in_the_one_letter_it_writes()
    {
        await using var ministry = await Ministry.Open("2024-01-10 05:50", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "17.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);
        await ministry.TurnTo("2024-01-10 09:01");
        var before = heads.Select(ministry.MorningsOf).ToList();

        await ministry.PullThePlug();
        ministry.Clock.Turn(TimeSpan.FromDays(5) + TimeSpan.FromHours(5));
        await ministry.Start();
        await ministry.Worker.Rounds.RunOnce(CancellationToken.None);
        await ministry.Settle();

        Assert.Equal(before.Select(count => count + 1), heads.Select(ministry.MorningsOf));
        foreach (var head in heads)
            await Heard(ministry, head, "Бот был недоступен 11–12 января");
    }

    [Fact]
    public async Task A_bot_that_slept_through_the_morning_says_that_its_letter_is_late()
    {
        await using var ministry = await Ministry.Open("2024-01-10 05:50", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);

        await ministry.PullThePlug();
        ministry.Clock.Turn(TimeSpan.FromHours(6));
        await ministry.Start();
        await ministry.Worker.Rounds.RunOnce(CancellationToken.None);
        await ministry.Settle();

        Assert.All(heads, head => Assert.Equal(1, ministry.MorningsOf(head)));
        foreach (var head in heads)
            await Heard(ministry, head, "Письмо пришло позже обычного: утром бот был недоступен");
    }

    private static Task Heard(Ministry ministry, Sandbox.Telegram.People.Person person, string text) => Watching.Until(
        () => ministry.Telegram.Deliveries.Any(it => it.Chat == person.Id && it.Text!.Contains(text, StringComparison.Ordinal)),
        $"«{text}» for {person}. The chat:\n{person.Chat}",
        seconds: 20,
        meanwhile: () => ministry.Clock.Turn(TimeSpan.FromSeconds(1)));

    private static async Task HalfHours(Ministry ministry, int count)
    {
        for (var i = 0; i < count; i++)
        {
            ministry.Clock.Turn(TimeSpan.FromMinutes(30));
            await ministry.Worker.Rounds.RunOnce(CancellationToken.None);
        }
    }
}
