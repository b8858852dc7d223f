using SpoBot.Sandbox.Telegram.Chats;

namespace SpoBot.Sandbox.Telegram.People;

/// <summary>A pressed button that waits for the bot's answer.</summary>
public sealed class Tap
{
    private readonly TaskCompletionSource<Toast> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeProvider _wire;

    internal Tap(string id, Person person, Chat chat, string data, DateTimeOffset at, TimeProvider wire)
    {
        (Id, Person, Chat, Data, At, _wire) = (id, person, chat, data, at, wire);
    }

    /// <summary>A button that calls nobody back.</summary>
    internal static Tap Done { get; } = Finished();

    public string Id { get; }

    public Person? Person { get; }

    public Chat? Chat { get; }

    public string Data { get; }

    public DateTimeOffset At { get; }

    /// <summary>Null until the bot answers.</summary>
    public Toast? Toast => _answer.Task.IsCompletedSuccessfully ? _answer.Task.Result : null;

    public async Task<Toast> Answered(TimeSpan? timeout = null)
    {
        try
        {
            return await _answer.Task.WaitAsync(timeout ?? Chats.Chat.Patience, _wire);
        }
        catch (TimeoutException)
        {
            throw new TimeoutException($"The bot did not answer the button «{Data}».\n{Chat}");
        }
    }

    internal bool Answer(Toast toast) => _answer.TrySetResult(toast);

    private static Tap Finished()
    {
        var tap = new Tap("", null!, null!, "", default, TimeProvider.System);
        tap.Answer(new("", "", false, null, default));
        return tap;
    }
}
