using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Tests.Courier;

public class RetryPolicyTests
{
    private static readonly DateTimeOffset Now = new(2024, 1, 31, 6, 0, 0, TimeSpan.Zero);

    private static QueuedLetter Letter(Lane lane = Lane.Reminder, int attempts = 0, int unknowns = 0, Content? content = null) =>
        new(7, "morning/17", 501, lane, content ?? new Content.Message("Срок"), Now, null, attempts, unknowns);

    [Theory]
    [InlineData(0, 0.5, 1)]
    [InlineData(1, 0.5, 2)]
    [InlineData(5, 0.5, 32)]
    [InlineData(9, 0.5, 300)]
    [InlineData(1_000_000, 0.5, 300)]
    [InlineData(3, 0, 6.4)]
    [InlineData(3, 1, 9.6)]
    public void Pauses_double_up_to_five_minutes(int attempts, double jitter, double seconds) =>
        Assert.Equal(
            new Settlement.Again(7, Now + TimeSpan.FromSeconds(seconds), Tried: true, MayHaveArrived: false, "HTTP 502"),
            RetryPolicy.After(Letter(attempts: attempts), new Delivery.TryAfter(null, false, "HTTP 502"), Now, jitter));

    [Fact]
    public void A_longer_pause_that_was_asked_for_is_kept() =>
        Assert.Equal(
            new Settlement.Again(7, Now + TimeSpan.FromSeconds(40), Tried: true, MayHaveArrived: false, "busy"),
            RetryPolicy.After(Letter(), new Delivery.TryAfter(TimeSpan.FromSeconds(40), false, "busy"), Now, 0.5));

    [Fact]
    public void A_flood_costs_the_letter_no_attempt() =>
        Assert.Equal(
            new Settlement.Again(7, Now + TimeSpan.FromSeconds(17), Tried: false, MayHaveArrived: false, "Too Many Requests"),
            RetryPolicy.After(Letter(attempts: 4), new Delivery.TryAfter(TimeSpan.FromSeconds(17), true, "Too Many Requests"), Now, 0.5));

    [Theory]
    [InlineData("Reply", 0, 3)]
    [InlineData("Reminder", 0, 30)]
    [InlineData("Reply", 1, null)]
    [InlineData("Reminder", 1, null)]
    [InlineData("Bulk", 0, null)]
    public void What_may_have_arrived_is_repeated_once_and_a_nudge_never(string lane, int unknowns, int? seconds)
    {
        var after = RetryPolicy.After(Letter(Enum.Parse<Lane>(lane), unknowns: unknowns), new Delivery.Unknown("no answer"), Now, 0.5);
        Settlement expected = seconds is { } wait
            ? new Settlement.Again(7, Now + TimeSpan.FromSeconds(wait), Tried: true, MayHaveArrived: true, "no answer")
            : new Settlement.Unknown(7, "no answer");
        Assert.Equal(expected, after);
    }

    [Fact]
    public void The_answer_to_a_button_is_never_worth_a_second_try()
    {
        var toast = Letter(Lane.Reply, content: new Content.Toast("cb", "Принято"));
        Assert.Equal(new Settlement.Expired(7), RetryPolicy.After(toast, new Delivery.TryAfter(null, false, "HTTP 502"), Now, 0.5));
        Assert.Equal(new Settlement.Expired(7), RetryPolicy.After(toast, new Delivery.Unknown("no answer"), Now, 0.5));
    }
}
