using SpoBot.Acceptance.Cast;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Acceptance.Trials;

/// <summary>Updates that nobody should send, each followed by somebody's ordinary question.</summary>
public sealed class StrangeUpdateTrial
{
    [Fact]
    public async Task A_malformed_update_is_set_aside_and_the_next_question_is_answered()
    {
        await using var ministry = await Open();
        var anna = (await ministry.JoinHeads(1))[0];

        ministry.Telegram.Updates.Push("message", """{"message_id":"not a number","chat":[]}""");
        ministry.Telegram.Updates.Push("callback_query", """[1,2,3]""");

        await Answers(anna);
        await ministry.Telegram.Updates.Drained();
        Assert.Equal(2, ministry.Ask("select count(*) from poison"));
    }

    [Fact]
    public async Task An_update_of_a_megabyte_is_taken_in_and_the_next_question_is_answered()
    {
        await using var ministry = await Open();
        var anna = (await ministry.JoinHeads(1))[0];

        ministry.Telegram.Updates.Push("message", Message(anna, new string('щ', 1 << 19)));

        await Answers(anna);
        await ministry.Telegram.Updates.Drained();
        await ministry.Settle();
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task An_update_of_an_unknown_kind_is_passed_over()
    {
        await using var ministry = await Open();
        var anna = (await ministry.JoinHeads(1))[0];

        ministry.Telegram.Updates.Push("telepathy", """{"thought":"…"}""");

        await Answers(anna);
        await ministry.Telegram.Updates.Drained();
        Assert.Equal(0, ministry.Ask("select count(*) from poison"));
    }

    [Fact]
    public async Task The_same_update_brought_twice_is_answered_once()
    {
        await using var ministry = await Open();
        var anna = (await ministry.JoinHeads(1))[0];
        var before = ministry.Telegram.Deliveries.Count;

        var number = ministry.Telegram.Updates.Push("message", Message(anna, "/status"));
        await ministry.Telegram.Updates.Drained();
        await ministry.Settle();
        ministry.Telegram.Updates.Push("message", Message(anna, "/status"), number);
        await ministry.Telegram.Updates.Drained();
        await ministry.Settle();

        Assert.Equal(1, ministry.Ask("select count(*) from outbox where key like 'reply/' || $1 || '/%'", number));
        Assert.Equal(before + 1, ministry.Telegram.Deliveries.Count);
    }

    private static Task<Ministry> Open() =>
        Ministry.Open("2024-01-10 14:00", [Region.Of(1, SmallRegister.Asks("1.1", "План набора", "20.02.2024"))]);

    private static async Task Answers(Person person)
    {
        person.Say("/status");
        await person.WaitFor("План набора", TimeSpan.FromSeconds(30));
    }

    private static string Message(Person from, string text) =>
        $$"""
        {"message_id":9000001,"date":1704880000,"text":"{{text}}",
         "chat":{"id":{{from.Id}},"type":"private","first_name":"{{from.FirstName}}"},
         "from":{"id":{{from.Id}},"is_bot":false,"first_name":"{{from.FirstName}}"} }
        """;
}
