using System.Buffers;
using System.Text;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Telegram;

namespace SpoBot.Tests.Telegram;

public class VerdictTests
{
    private static Delivery Of(int status, string body, string? trouble = null)
    {
        var buffer = new PooledBuffer();
        buffer.Write(Encoding.UTF8.GetBytes(body));
        using var exchange = new Exchange(Reach.Answered, status, buffer, trouble);
        return Verdict.Of(exchange);
    }

    private static Delivery Refusal(int code, string description, string parameters = "{}") =>
        Of(code, $$"""{"ok":false,"error_code":{{code}},"description":"{{description}}","parameters":{{parameters}}}""");

    [Theory]
    [InlineData("""{"ok":true,"result":{"message_id":77,"date":1,"chat":{"id":5,"type":"private"},"text":"«Срок»"}}""", 77L)]
    [InlineData("""{"result":{"from":{"id":1,"is_bot":true},"message_id":78},"ok":true}""", 78L)]
    [InlineData("""{"ok":true,"result":true}""", null)]
    public void An_accepted_letter_is_delivered(string body, long? message) =>
        Assert.Equal(new Delivery.Delivered(message), Of(200, body));

    [Fact]
    public void An_acceptance_cut_in_half_is_an_acceptance() =>
        Assert.Equal(new Delivery.Delivered(77), Of(200, """{"ok":true,"result":{"message_id":77,"from":{"id":12345"""));

    [Fact]
    public void An_acceptance_on_a_connection_that_broke_is_not_trusted() =>
        Assert.IsType<Delivery.Unknown>(Of(200, """{"ok":true,"result":{"message_id":""", "connection reset"));

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html><body>Сеть гостиницы: войдите</body></html>")]
    [InlineData(504, "<html><head><title>504 Gateway Time-out</title></head></html>")]
    [InlineData(200, """{"result":{}}""")]
    public void An_answer_that_says_nothing_may_mean_that_it_arrived(int status, string body) =>
        Assert.IsType<Delivery.Unknown>(Of(status, body));

    [Theory]
    [InlineData(500, "<html><body><center><h1>500 Internal Server Error</h1></center></body></html>")]
    [InlineData(502, "<html><body><center><h1>502 Bad Gateway</h1></center></body></html>")]
    [InlineData(503, "")]
    [InlineData(403, "<html>доступ к категории «мессенджеры» закрыт</html>")]
    [InlineData(302, "")]
    public void A_page_of_somebody_on_the_way_means_that_it_was_turned_away_for_now(int status, string body) =>
        Assert.False(Assert.IsType<Delivery.TryAfter>(Of(status, body)).WholeBot);

    [Theory]
    [InlineData(403, "Forbidden: bot was blocked by the user", nameof(RefusalReason.Blocked))]
    [InlineData(403, "Forbidden: bot was kicked from the supergroup chat", nameof(RefusalReason.Blocked))]
    [InlineData(403, "Forbidden: bot can't initiate conversation with a user", nameof(RefusalReason.Blocked))]
    [InlineData(403, "Forbidden: user is deactivated", nameof(RefusalReason.Deactivated))]
    [InlineData(400, "Bad Request: chat not found", nameof(RefusalReason.ChatNotFound))]
    [InlineData(400, "Bad Request: message is too long", nameof(RefusalReason.Content))]
    [InlineData(400, "Bad Request: message text is empty", nameof(RefusalReason.Content))]
    [InlineData(403, "Forbidden: something new that nobody has seen", nameof(RefusalReason.Content))]
    [InlineData(413, "Request Entity Too Large", nameof(RefusalReason.Content))]
    [InlineData(406, "Not Acceptable", nameof(RefusalReason.Content))]
    public void A_person_is_given_up_only_for_words_that_are_known(int code, string description, string reason) =>
        Assert.Equal(new Delivery.Refused(Enum.Parse<RefusalReason>(reason), description), Refusal(code, description));

    [Fact]
    public void A_group_that_became_a_supergroup_has_moved() =>
        Assert.Equal(
            new Delivery.Moved(-1001234),
            Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat", """{"migrate_to_chat_id":-1001234}"""));

    [Theory]
    [InlineData("""{"retry_after":17}""", 17)]
    [InlineData("{}", 5)]
    public void A_flood_stops_the_whole_bot_for_as_long_as_asked(string parameters, int seconds) =>
        Assert.Equal(
            new Delivery.TryAfter(TimeSpan.FromSeconds(seconds), true, "Too Many Requests: retry after 17"),
            Refusal(429, "Too Many Requests: retry after 17", parameters));

    [Theory]
    [InlineData(401, "Unauthorized")]
    [InlineData(404, "Not Found")]
    public void A_refused_token_makes_everything_wait(int code, string description)
    {
        var delivery = Refusal(code, description);
        Assert.True(Verdict.IsTokenRefused(delivery));
        Assert.True(Assert.IsType<Delivery.TryAfter>(delivery).WholeBot);
    }

    [Fact]
    public void What_did_not_get_out_is_tried_again_and_what_got_no_answer_is_unknown()
    {
        using var notSent = new Exchange(Reach.NotSent, 0, null, "connection refused");
        using var noAnswer = new Exchange(Reach.NoAnswer, 0, null, "no answer in time");
        Assert.Equal(new Delivery.TryAfter(null, false, "connection refused"), Verdict.Of(notSent));
        Assert.Equal(new Delivery.Unknown("no answer in time"), Verdict.Of(noAnswer));
    }
}
