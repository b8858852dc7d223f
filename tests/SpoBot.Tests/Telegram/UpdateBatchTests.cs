using System.Text;
using SpoBot.Conversations;
using SpoBot.Telegram;

namespace SpoBot.Tests.Telegram;

public class UpdateBatchTests
{
    private static string Said(long id, string text) =>
        $$$"""{"update_id":{{{id}}},"message":{"message_id":1,"date":1,"from":{"id":5,"is_bot":false,"first_name":"Аня"},"chat":{"id":5,"type":"private"},"text":"{{{text}}}"}}""";

    private static (IReadOnlyList<RawUpdate> Updates, bool Whole) Of(string answer) => UpdateBatch.Of(Encoding.UTF8.GetBytes(answer));

    [Fact]
    public void Each_update_is_read_by_itself()
    {
        var (updates, whole) = Of($$"""{"ok":true,"result":[{{Said(1, "раз")}}, {{Said(2, "два")}}]}""");

        Assert.True(whole);
        Assert.Equal(["раз", "два"], updates.Select(update => ((Incoming.Text)update.Incoming!).Words));
        Assert.Equal(Said(2, "два"), Encoding.UTF8.GetString(updates[1].Json.Span));
    }

    [Fact]
    public void One_that_cannot_be_read_does_not_hide_its_neighbours()
    {
        var (updates, whole) = Of($$"""{"ok":true,"result":[{{Said(1, "раз")}},{"message":{"chat":7},"update_id":2},{{Said(3, "три")}}]}""");

        Assert.True(whole);
        Assert.Equal([1L, 2L, 3L], updates.Select(update => update.UpdateId));
        Assert.Equal([false, true, false], updates.Select(update => update.Fault is not null));
    }

    [Fact]
    public void One_that_is_nested_too_deep_is_set_aside()
    {
        var deep = $"{{\"update_id\":2,\"message\":{{\"reply_markup\":{new string('[', 300)}{new string(']', 300)}}}}}";
        var (updates, whole) = Of($$"""{"ok":true,"result":[{{deep}},{{Said(3, "три")}}]}""");

        Assert.True(whole);
        Assert.NotNull(updates[0].Fault);
        Assert.Null(updates[1].Fault);
    }

    [Fact]
    public void Of_a_broken_off_answer_what_came_whole_is_kept()
    {
        var (updates, whole) = Of($$"""{"ok":true,"result":[{{Said(1, "раз")}},{"update_id":2,"mess""");

        Assert.False(whole);
        Assert.Equal([1L], updates.Select(update => update.UpdateId));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("""{"ok":true}""")]
    [InlineData("""{"ok":true,"result":7}""")]
    [InlineData("[]")]
    public void What_is_no_answer_has_no_updates(string answer)
    {
        var (updates, whole) = Of(answer);
        Assert.Empty(updates);
        Assert.False(whole);
    }

    [Theory]
    [InlineData("""{"update_id" : 123,"mess""", 123L)]
    [InlineData("""{"ok":true,"result":[{"update_id":-5,"x":""", -5L)]
    [InlineData("""{"update_id":"x"}""", null)]
    [InlineData("привет", null)]
    public void The_number_is_found_even_in_broken_json(string json, long? id) =>
        Assert.Equal(id, UpdateBatch.IdOf(Encoding.UTF8.GetBytes(json)));
}
