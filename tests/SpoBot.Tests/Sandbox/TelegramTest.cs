using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Tests.Sandbox;

/// <summary>The stage of most tests here: a Telegram, a raw bot, and Aliya who has pressed «Start».</summary>
public abstract class TelegramTest : IAsyncLifetime
{
    internal FakeTelegram Telegram { get; private set; } = null!;

    internal BotSide Bot { get; private set; } = null!;

    internal Person Aliya { get; private set; } = null!;

    protected virtual TelegramOptions Options => new() { PollBrakes = false };

    public async Task InitializeAsync()
    {
        Telegram = await FakeTelegram.Start(Options);
        Bot = new(Telegram);
        Aliya = Telegram.Person("Алия", "Петрова", started: true, id: 1001);
    }

    public async Task DisposeAsync()
    {
        Bot.Dispose();
        await Telegram.DisposeAsync();
    }

    /// <summary>A call that must be refused, and with these very words.</summary>
    internal async Task Refused(string method, object parameters, string description, int status = 400)
    {
        var reply = await Bot.Call(method, parameters);
        Assert.False(reply.Ok);
        Assert.Equal((status, description), (reply.Status, reply.Description));
    }

    internal async Task<Reply> Accepted(string method, object? parameters = null)
    {
        var reply = await Bot.Call(method, parameters);
        Assert.True(reply.Ok, reply.Description);
        return reply;
    }
}
