using System.Collections.Frozen;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Methods;

internal delegate ValueTask<Answer> Play(Arguments arguments, CancellationToken caller);

/// <summary>Which method is played by what. Names are taken without regard to case, as the official server does.</summary>
internal sealed class MethodBook
{
    private readonly FrozenDictionary<string, Method> methods;

    public MethodBook(World world)
    {
        var addressing = new Addressing(world);
        var office = new PostOffice(world);
        var updates = new UpdateMethods(world);
        var send = new SendMethods(world, addressing, office);
        var edit = new EditMethods(world, addressing, office);
        var callback = new CallbackMethods(world);
        methods = new Method[]
        {
            new("getMe", Sync(_ => updates.GetMe())),
            new("getUpdates", updates.GetUpdates),
            new("sendMessage", Sync(send.SendMessage)),
            new("editMessageText", Sync(edit.EditMessageText)),
            new("editMessageCaption", Sync(edit.EditMessageCaption)),
            new("editMessageReplyMarkup", Sync(edit.EditMessageReplyMarkup)),
            new("deleteMessage", Sync(edit.DeleteMessage)),
            new("answerCallbackQuery", Sync(callback.AnswerCallbackQuery)),
        }.ToFrozenDictionary(method => method.Name, StringComparer.OrdinalIgnoreCase);
    }

    public Method? Find(string name) => methods.GetValueOrDefault(name);

    public ValueTask<Answer> Play(Method? method, Arguments arguments, CancellationToken caller) =>
        (method ?? throw Refusal.NoMethod()).Play(arguments, caller);

    private static Play Sync(Func<Arguments, Answer> play) => (arguments, _) => ValueTask.FromResult(play(arguments));
}

internal sealed record Method(string Name, Play Play);
