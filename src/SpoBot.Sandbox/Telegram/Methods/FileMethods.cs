using SpoBot.Sandbox.Telegram.Files;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.Markup;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

/// <summary>sendDocument, sendPhoto and getFile.</summary>
internal sealed class FileMethods(World world, Addressing addressing, PostOffice office)
{
    private const long DownloadLimit = 20L << 20;
    private readonly InputFiles _input = new(world.Files);

    public Answer SendDocument(Arguments arguments) => Send(arguments, "document", AttachmentKind.Document);

    public Answer SendPhoto(Arguments arguments) => Send(arguments, "photo", AttachmentKind.Photo);

    public Answer GetFile(Arguments arguments)
    {
        var id = arguments.Text("file_id");
        if (id.Length == 0)
            throw Refusal.Bad("file_id not specified");
        var file = world.Files.Find(id) ?? throw Refusal.Bad("invalid file_id");
        if (file.Size > DownloadLimit)
            throw Refusal.Gone("file is too big");
        return Answer.Of(json =>
        {
            json.WriteStartObject();
            AttachmentJson.WriteFile(json, file);
            json.WriteString("file_path"u8, file.Path);
            json.WriteEndObject();
        });
    }

    private Answer Send(Arguments arguments, string name, AttachmentKind kind)
    {
        var there = arguments.Find(name, out var argument) && (argument.Kind == ArgumentKind.File || argument.Text.Length > 0);
        if (!there)
            throw Refusal.Bad($"there is no {name} in the request");
        var rich = Formatting.Read(arguments, "caption", "caption_entities", !world.Options.Strict);
        var keyboard = KeyboardReader.Read(arguments);
        var chat = addressing.ToWrite(arguments.Text("chat_id"));
        var reply = Replies.Read(arguments, chat);
        var caption = PostOffice.Caption(rich);
        KeyboardRules.Check(keyboard, chat.Kind);
        var file = _input.Read(arguments, name, kind);
        var (width, height) = kind == AttachmentKind.Photo ? Pictures.Size(file.Bytes) ?? (1, 1) : (0, 0);
        return office.Answer(office.Post(new(chat, caption)
        {
            Attachment = new(kind) { File = file, Width = width, Height = height },
            Keyboard = keyboard,
            ReplyTo = reply,
            Silent = arguments.Flag("disable_notification"),
            Protected = arguments.Flag("protect_content"),
        }));
    }
}
