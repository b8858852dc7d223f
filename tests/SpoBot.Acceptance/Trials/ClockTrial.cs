using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.Trials;

/// <summary>Somebody sets the server's clock by an hour while the bot runs.</summary>
public sealed class ClockTrial
{
    private const int Heads = 3;

    [Fact]
    public async Task A_clock_set_back_over_the_morning_brings_no_second_letter_and_holds_up_nobody()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:30", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);

        await ministry.TurnTo("2024-01-10 09:20");
        await ministry.TurnTo("2024-01-10 08:20");
        heads[0].Say("/status");
        await heads[0].WaitFor("План набора");
        await ministry.TurnTo("2024-01-10 09:05");
        await ministry.TurnTo("2024-01-10 10:05");
        Assert.All(heads, head => Assert.Equal(1, ministry.MorningsOf(head)));

        await ministry.TurnTo("2024-01-11 09:01");
        Assert.All(heads, head => Assert.Equal(2, ministry.MorningsOf(head)));
    }

    [Fact]
    public async Task A_clock_set_forward_over_the_morning_skips_nobody()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:40", [Region.Of(Heads, SmallRegister.Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = await ministry.JoinHeads(Heads);

        await ministry.TurnTo("2024-01-10 09:41");
        await ministry.TurnTo("2024-01-10 08:42");
        await ministry.TurnTo("2024-01-10 09:42");

        Assert.All(heads, head => Assert.Equal(1, ministry.MorningsOf(head)));
        Assert.Empty(ministry.Telegram.Violations);
    }
}
