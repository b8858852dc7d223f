using System.Buffers.Binary;
using System.Text;

namespace SpoBot.Tests.Sandbox;

public sealed class FileTests : TelegramTest
{
    private static readonly byte[] Dot =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static MultipartFormDataContent Form(string field, string name, byte[] bytes, params (string Name, string Value)[] others)
    {
        var form = new MultipartFormDataContent { { new StringContent("1001"), "chat_id" }, { new ByteArrayContent(bytes), field, name } };
        foreach (var (other, value) in others)
            form.Add(new StringContent(value), other);
        return form;
    }

    private async Task Refused(string method, MultipartFormDataContent form, string description)
    {
        using (form)
            Assert.Equal("Bad Request: " + description, (await Bot.Form(method, form)).Description);
    }

    [Fact]
    public async Task A_document_is_uploaded_seen_and_sent_on_by_its_id()
    {
        using var form = Form("document", "отчёт.csv", "1;2"u8.ToArray(), ("caption", "<b>Вот</b>"), ("parse_mode", "HTML"));
        var reply = await Bot.Form("sendDocument", form);
        var document = reply.Result.GetProperty("document");
        Assert.Equal("отчёт.csv", document.GetProperty("file_name").GetString());
        Assert.Equal(3, document.GetProperty("file_size").GetInt32());
        Assert.Equal("bold", reply.Result.GetProperty("caption_entities")[0].GetProperty("type").GetString());
        await Accepted("sendDocument", new { chat_id = Aliya.Id, document = document.GetProperty("file_id").GetString() });
        Assert.All(Aliya.Chat.Messages, message => Assert.Equal("1;2", Encoding.UTF8.GetString(message.Attachment!.File!.Bytes)));
        Assert.Equal("Вот", Aliya.Chat.Messages[0].Text);
    }

    [Fact]
    public async Task A_file_may_be_attached_under_another_name_but_not_without_a_purpose()
    {
        using var attached = Form("piece", "a.txt", "x"u8.ToArray(), ("document", "attach://piece"));
        Assert.True((await Bot.Form("sendDocument", attached)).Ok);
        await Refused("sendDocument", Form("piece", "a.txt", "x"u8.ToArray()), "unknown parameter \"piece\"");
        await Refused("sendMessage", Form("text", "a.txt", "x"u8.ToArray()), "parameter \"text\" must be String");
    }

    [Fact]
    public async Task A_missing_empty_or_unknown_file_is_refused()
    {
        await Refused("sendDocument", new { chat_id = Aliya.Id }, "Bad Request: there is no document in the request");
        await Refused("sendPhoto", new { chat_id = Aliya.Id, photo = "" }, "Bad Request: there is no photo in the request");
        await Refused("sendDocument", new { chat_id = Aliya.Id, document = "attach://nothing" }, "Bad Request: there is no document in the request");
        await Refused(
            "sendDocument",
            new { chat_id = Aliya.Id, document = "junk" },
            "Bad Request: wrong remote file identifier specified: can't unserialize it. Wrong last symbol");
        await Refused("sendDocument", new { chat_id = Aliya.Id, document = "https://example.com/a.pdf" }, "Bad Request: failed to get HTTP URL content");
        await Refused("sendDocument", Form("document", "a.txt", []), "file must be non-empty");
        await Refused("sendDocument", Form("document", "a.txt", [1], ("caption", new string('x', 1025))), "message caption is too long");
    }

    [Fact]
    public async Task A_photo_must_be_a_picture_of_sensible_size()
    {
        using var good = Form("photo", "a.png", Dot);
        var reply = await Bot.Form("sendPhoto", good);
        var id = reply.Result.GetProperty("photo")[0].GetProperty("file_id").GetString();
        await Refused("sendDocument", new { chat_id = Aliya.Id, document = id }, "Bad Request: can't use file of type Photo as Document");
        await Refused("sendPhoto", Form("photo", "a.png", "text"u8.ToArray()), "IMAGE_PROCESS_FAILED");
        await Refused("sendPhoto", Form("photo", "a.png", Sized(21, 1)), "PHOTO_INVALID_DIMENSIONS");
        await Refused("sendPhoto", Form("photo", "a.png", Sized(6000, 4001)), "PHOTO_INVALID_DIMENSIONS");
        byte[] heavy = [.. Dot, .. new byte[10 << 20]];
        var tooBig = $"file of size {heavy.Length} bytes is too big for a photo; the maximum size is 10485760 bytes";
        await Refused("sendPhoto", Form("photo", "a.png", heavy), tooBig);
        var message = Aliya.Chat.Last!;
        await Refused("editMessageText", new { chat_id = Aliya.Id, message_id = message.Id, text = "x" }, "Bad Request: there is no text in the message to edit");
        await Accepted("editMessageCaption", new { chat_id = Aliya.Id, message_id = message.Id, caption = "Подпись" });
        Assert.Equal("Подпись", Aliya.Chat.Last!.Text);
    }

    private static byte[] Sized(int width, int height)
    {
        var picture = (byte[])Dot.Clone();
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(picture.AsSpan(20), height);
        return picture;
    }

    [Fact]
    public async Task What_a_person_sends_can_be_downloaded()
    {
        Aliya.SendDocument("отчёт.docx", "содержимое"u8.ToArray(), "за март");
        var message = (await Bot.Updates())[0].GetProperty("message");
        Assert.Equal("за март", message.GetProperty("caption").GetString());
        var file = (await Accepted("getFile", new { file_id = message.GetProperty("document").GetProperty("file_id").GetString() })).Result;
        var path = file.GetProperty("file_path").GetString();
        Assert.Equal("содержимое", await Bot.Http.GetStringAsync($"/file/bot{Telegram.Token}/{path}"));
    }

    [Fact]
    public async Task A_file_beyond_twenty_megabytes_cannot_be_fetched()
    {
        var sent = Aliya.SendDocument("огромный.zip", size: (20L << 20) + 1);
        await Refused("getFile", new { file_id = sent.Attachment!.File!.Id }, "Bad Request: file is too big");
        await Refused("getFile", new { file_id = "junk" }, "Bad Request: invalid file_id");
        await Refused("getFile", new { }, "Bad Request: file_id not specified");
    }

    [Fact]
    public async Task Everything_a_phone_can_send_arrives_in_its_own_field()
    {
        Aliya.SendPhoto(caption: "фото");
        Aliya.SendVoice(TimeSpan.FromSeconds(7));
        Aliya.SendSticker("🎉");
        Aliya.SendContact("+79001234567");
        Aliya.SendLocation(58.6, 49.66);
        var messages = (await Bot.Updates()).ConvertAll(update => update.GetProperty("message"));
        Assert.Equal(1, messages[0].GetProperty("photo")[0].GetProperty("width").GetInt32());
        Assert.Equal(7, messages[1].GetProperty("voice").GetProperty("duration").GetInt32());
        Assert.Equal("🎉", messages[2].GetProperty("sticker").GetProperty("emoji").GetString());
        Assert.Equal("+79001234567", messages[3].GetProperty("contact").GetProperty("phone_number").GetString());
        Assert.Equal(58.6, messages[4].GetProperty("location").GetProperty("latitude").GetDouble());
    }

    [Fact]
    public async Task A_message_is_copied_without_its_author_and_forwarded_with_it()
    {
        var boris = Telegram.Person("Борис", started: true);
        var original = Aliya.Say("моё слово");
        var copy = await Accepted("copyMessage", new { chat_id = boris.Id, from_chat_id = Aliya.Id, message_id = original.Id });
        Assert.Equal(boris.Chat.Last!.Id, copy.Result.GetProperty("message_id").GetInt64());
        var forward = await Accepted("forwardMessage", new { chat_id = boris.Id, from_chat_id = Aliya.Id, message_id = original.Id });
        Assert.Equal(Aliya.Id, forward.Result.GetProperty("forward_origin").GetProperty("sender_user").GetProperty("id").GetInt64());
        await Refused("copyMessage", new { chat_id = boris.Id, from_chat_id = Aliya.Id, message_id = 9999 }, "Bad Request: message to copy not found");
        await Refused("forwardMessage", new { chat_id = boris.Id, from_chat_id = Aliya.Id, message_id = 9999 }, "Bad Request: message to forward not found");
        await Accepted("sendMessage", new { chat_id = Aliya.Id, text = "тайна", protect_content = true });
        await Refused(
            "copyMessage",
            new { chat_id = boris.Id, from_chat_id = Aliya.Id, message_id = Aliya.Chat.Last!.Id },
            "Bad Request: message has protected content and can't be forwarded");
    }

    [Fact]
    public async Task A_person_forwards_and_edits()
    {
        var boris = Telegram.Person("Борис", started: true);
        var said = Aliya.Say("первое");
        boris.Forward(said);
        Aliya.Edit(said, "второе");
        var updates = await Bot.Updates();
        Assert.Equal(Aliya.Id, updates[1].GetProperty("message").GetProperty("forward_origin").GetProperty("sender_user").GetProperty("id").GetInt64());
        Assert.Equal("второе", updates[2].GetProperty("edited_message").GetProperty("text").GetString());
        Assert.Equal("второе", Aliya.Chat.Messages.Single().Text);
    }
}
