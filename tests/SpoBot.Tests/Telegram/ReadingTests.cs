using System.Text;
using SpoBot.Conversations;
using SpoBot.Telegram;

namespace SpoBot.Tests.Telegram;

public class ReadingTests
{
    private const string Galina = """{"id":501,"is_bot":false,"first_name":"Галина","last_name":"Ивановна","username":"galina","language_code":"ru"}""";
    private const string HerChat = """{"id":501,"type":"private","first_name":"Галина"}""";
    private const string GroupChat = """{"id":-100777,"type":"supergroup","title":"Директора ПОО"}""";

    private static readonly Sender She = new(501, "Галина Ивановна", "galina");

    private static RawUpdate Read(string json, long id = 9) => Reading.Of(id, Encoding.UTF8.GetBytes(json));

    private static Incoming? Message(string fields, string chat = HerChat, string kind = "message") =>
        Read($$$$"""{"update_id":9,"{{{{kind}}}}":{"message_id":77,"date":1706680800,"from":{{{{Galina}}}},"chat":{{{{chat}}}},{{{{fields}}}}}}""").Incoming;

    [Fact]
    public void A_typed_message() =>
        Assert.Equal(new Incoming.Text(9, She, 501, true, "/start abc", MessageId: 77), Message("""
            "text":"/start abc","entities":[{"type":"bot_command","offset":0,"length":6}]
            """));

    [Fact]
    public void A_message_in_a_group() =>
        Assert.Equal(new Incoming.Text(9, She, -100777, false, "привет", MessageId: 77), Message(""" "text":"привет" """, GroupChat));

    [Fact]
    public void A_changed_message() =>
        Assert.Equal(new Incoming.Text(9, She, 501, true, "исправлено", IsEdit: true, MessageId: 77), Message(
            """ "edit_date":1706680900,"text":"исправлено" """, kind: "edited_message"));

    [Fact]
    public void A_changed_caption() =>
        Assert.Equal(new Incoming.Text(9, She, 501, true, "исправлено", IsEdit: true, MessageId: 77), Message(
            """ "edit_date":1706680900,"document":{"file_id":"BQ","file_unique_id":"u"},"caption":"исправлено" """, kind: "edited_message"));

    [Fact]
    public void A_forwarded_message() =>
        Assert.True(Assert.IsType<Incoming.Text>(Message(
            """ "forward_origin":{"type":"hidden_user","sender_user_name":"Некто","date":1},"text":"чужое" """)).IsForwarded);

    [Fact]
    public void A_document_with_a_caption_in_an_album() =>
        Assert.Equal(
            new Incoming.File(9, She, 501, true, "F1", "отчёт.xlsx", "application/vnd.ms-excel", 2048, false, "за март", "album"),
            Message("""
                "media_group_id":"album","caption":"за март",
                "document":{"file_id":"F1","file_unique_id":"u","file_name":"отчёт.xlsx","mime_type":"application/vnd.ms-excel","file_size":2048}
                """));

    [Fact]
    public void The_largest_size_of_a_photo() =>
        Assert.Equal(
            new Incoming.File(9, She, 501, true, "L", "фото.jpg", "image/jpeg", 90000, true, null),
            Message("""
                "photo":[{"file_id":"S","file_unique_id":"s","width":90,"height":60,"file_size":1000},
                         {"file_id":"L","file_unique_id":"l","width":900,"height":600,"file_size":90000},
                         {"file_id":"M","file_unique_id":"m","width":320,"height":200,"file_size":9000}]
                """));

    [Theory]
    [InlineData(""" "sticker":{"file_id":"x","width":1,"height":1,"emoji":"👍"} """, "sticker")]
    [InlineData(""" "voice":{"file_id":"x","duration":3} """, "voice")]
    [InlineData(""" "contact":{"phone_number":"+7900","first_name":"Я"} """, "contact")]
    [InlineData(""" "venue":{"title":"t","address":"a","location":{}},"location":{"latitude":1,"longitude":2} """, "venue")]
    [InlineData(""" "animation":{"file_id":"x"},"document":{"file_id":"x","file_unique_id":"x"} """, "animation")]
    [InlineData(""" "dice":{"emoji":"🎲","value":3} """, "dice")]
    public void Things_that_are_answered_and_never_used(string fields, string what) =>
        Assert.Equal(new Incoming.Other(9, She, 501, true, what), Message(fields));

    [Theory]
    [InlineData(""" "new_chat_members":[{"id":1,"is_bot":false,"first_name":"Новый"}] """)]
    [InlineData(""" "pinned_message":{"message_id":1,"date":0,"chat":{"id":1,"type":"private"}} """)]
    [InlineData(""" "something_of_next_year":{"a":[1,2,{"b":null}]} """)]
    public void Service_messages_pass_without_a_word(string fields) => Assert.Null(Message(fields, GroupChat));

    [Fact]
    public void A_pressed_button() =>
        Assert.Equal(
            new Incoming.Press(9, She, 501, true, "cb1", "1:r:5", 77),
            Read($$$$"""{"update_id":9,"callback_query":{"id":"cb1","from":{{{{Galina}}}},"chat_instance":"i","data":"1:r:5","message":{"message_id":77,"date":1,"chat":{{{{HerChat}}}},"text":"Срок"}}}""").Incoming);

    [Fact]
    public void A_button_of_a_message_that_is_too_old_to_be_shown() =>
        Assert.Equal(
            new Incoming.Press(9, She, 501, true, "cb1", "1:r:5", 77),
            Read($$$$"""{"update_id":9,"callback_query":{"id":"cb1","from":{{{{Galina}}}},"chat_instance":"i","data":"1:r:5","message":{"message_id":77,"date":0,"chat":{{{{HerChat}}}}}}}""").Incoming);

    [Fact]
    public void A_press_that_carries_nothing() =>
        Assert.Equal(
            new Incoming.Press(9, She, 501, true, "cb1", "", null),
            Read($$$$"""{"update_id":9,"callback_query":{"id":"cb1","from":{{{{Galina}}}},"chat_instance":"i","inline_message_id":"x","game_short_name":"g"}}""").Incoming);

    [Theory]
    [InlineData("""{"status":"kicked","until_date":0}""", false)]
    [InlineData("""{"status":"left"}""", false)]
    [InlineData("""{"status":"restricted","is_member":false}""", false)]
    [InlineData("""{"status":"restricted","is_member":true}""", true)]
    [InlineData("""{"status":"member"}""", true)]
    [InlineData("""{"status":"administrator"}""", true)]
    public void Somebody_blocked_the_bot_or_let_it_in(string member, bool reachable) =>
        Assert.Equal(
            new Incoming.Membership(9, She, 501, true, reachable),
            Read($$$$"""{"update_id":9,"my_chat_member":{"chat":{{{{HerChat}}}},"from":{{{{Galina}}}},"date":1,"old_chat_member":{"status":"member"},"new_chat_member":{{{{member}}}}}}""").Incoming);

    [Fact]
    public void A_group_that_moved() =>
        Assert.Equal(new Incoming.Migrated(9, She, -5, false, -100777), Message(""" "migrate_to_chat_id":-100777 """, """{"id":-5,"type":"group","title":"Директора"}"""));

    [Fact]
    public void Somebody_without_a_surname_writing_for_a_channel()
    {
        var update = Read($$$"""{"update_id":9,"message":{"message_id":1,"date":1,"sender_chat":{{{GroupChat}}},"chat":{{{GroupChat}}},"text":"да"}}""");
        Assert.Equal(new Sender(-100777, "Директора ПОО"), update.Incoming!.From);
    }

    [Theory]
    [InlineData("""{"update_id":9}""")]
    [InlineData("""{"update_id":9,"poll_answer":{"poll_id":"1"}}""")]
    [InlineData("""{"update_id":9,"something_of_next_year":{"deep":[[[[]]]]}}""")]
    public void Kinds_that_nobody_asked_for_are_read_and_ignored(string json)
    {
        var update = Read(json);
        Assert.Null(update.Incoming);
        Assert.Null(update.Fault);
    }

    [Theory]
    [InlineData("""{"update_id":9,"message":{"message_id":1,"date":1,"text":"без чата"}}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":"один","date":1,"chat":{"id":1,"type":"private"},"text":"x"}}""")]
    [InlineData("""{"update_id":9,"message":"строка"}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":1,"date":1,"chat":{"id":99999999999999999999,"type":"private"}}}""")]
    [InlineData("""{"update_id":9,"message":{"message_id":1,""")]
    public void What_cannot_be_read_is_handed_on_with_its_json_and_the_reason(string json)
    {
        var update = Read(json);
        Assert.Null(update.Incoming);
        Assert.NotNull(update.Fault);
        Assert.Equal(json, Encoding.UTF8.GetString(update.Json.Span));
    }

    [Fact]
    public void A_text_of_a_megabyte_is_read_whole()
    {
        var text = new string('ж', 500_000);
        Assert.Equal(text, Assert.IsType<Incoming.Text>(Message($"\"text\":\"{text}\"")).Words);
    }
}
