using System.Collections.Frozen;
using SpoBot.Sandbox.Telegram.Reference;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

internal delegate ValueTask<Answer> Play(Arguments arguments, CancellationToken caller);

internal sealed record Method(string Name, Play Play);

/// <summary>Which method is played by what. Names are taken without regard to case, as the official server does.</summary>
internal sealed class MethodBook
{
    private readonly FrozenDictionary<string, Method> _methods;
    private readonly Inspector _inspector;

    public MethodBook(World world)
    {
        _inspector = new(world);
        var addressing = new Addressing(world);
        var office = new PostOffice(world);
        var updates = new UpdateMethods(world);
        var webhook = new WebhookMethods(world);
        var send = new SendMethods(world, addressing, office);
        var file = new FileMethods(world, addressing, office);
        var copy = new CopyMethods(world, addressing, office);
        var edit = new EditMethods(world, addressing, office);
        var callback = new CallbackMethods(world);
        var chat = new ChatMethods(world, addressing);
        var command = new CommandMethods(world, addressing);
        var profile = new ProfileMethods(world, addressing);
        _methods = new Method[]
        {
            new("getUpdates", updates.GetUpdates),
            At("getMe", _ => updates.GetMe()),
            At("setWebhook", webhook.SetWebhook),
            At("deleteWebhook", webhook.DeleteWebhook),
            At("getWebhookInfo", _ => webhook.GetWebhookInfo()),
            At("sendMessage", send.SendMessage),
            At("sendDocument", file.SendDocument),
            At("sendPhoto", file.SendPhoto),
            At("getFile", file.GetFile),
            At("copyMessage", copy.CopyMessage),
            At("forwardMessage", copy.ForwardMessage),
            At("editMessageText", edit.EditMessageText),
            At("editMessageCaption", edit.EditMessageCaption),
            At("editMessageReplyMarkup", edit.EditMessageReplyMarkup),
            At("deleteMessage", edit.DeleteMessage),
            At("deleteMessages", chat.DeleteMessages),
            At("answerCallbackQuery", callback.AnswerCallbackQuery),
            At("sendChatAction", chat.SendChatAction),
            At("getChat", chat.GetChat),
            At("setMyCommands", command.SetMyCommands),
            At("getMyCommands", command.GetMyCommands),
            At("deleteMyCommands", command.DeleteMyCommands),
            At("setMyName", arguments => profile.Set("name", arguments)),
            At("getMyName", arguments => profile.Get("name", arguments)),
            At("setMyDescription", arguments => profile.Set("description", arguments)),
            At("getMyDescription", arguments => profile.Get("description", arguments)),
            At("setMyShortDescription", arguments => profile.Set("short_description", arguments)),
            At("getMyShortDescription", arguments => profile.Get("short_description", arguments)),
            At("setChatMenuButton", profile.SetChatMenuButton),
            At("getChatMenuButton", profile.GetChatMenuButton),
        }.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IEnumerable<string> Names => _methods.Keys;

    public Method? Find(string name) => _methods.GetValueOrDefault(name);

    public ValueTask<Answer> Play(Method? method, Arguments arguments, CancellationToken caller)
    {
        if (method is null)
            throw Refusal.NoMethod();
        _inspector.Check(method.Name, arguments);
        return method.Play(arguments, caller);
    }

    private static Method At(string name, Func<Arguments, Answer> play) => new(name, (arguments, _) => ValueTask.FromResult(play(arguments)));
}
