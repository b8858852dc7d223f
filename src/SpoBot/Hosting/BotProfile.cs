using SpoBot.Domain.People;
using SpoBot.Storage;
using SpoBot.Telegram;
using SpoBot.Telegram.Types;
using SpoBot.Wording;

namespace SpoBot.Hosting;

/// <summary>
/// Tells Telegram who the bot is: its name for links, descriptions, the menu of commands for everybody and the longer ones for
/// coordinators. Tried again until it works; nothing else waits for it.
/// </summary>
internal sealed class BotProfile(BotApi api, Store store, IReadOnlyList<long> admins, TimeProvider clock, Stumble stumble, ILogger<BotProfile> log) : BackgroundService
{
    internal const string NameSetting = "bot.name";

    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan DoubtFor = TimeSpan.FromSeconds(2);

    private readonly HashSet<long> _told = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (await IsRefused(TimeSpan.Zero, stoppingToken) && await IsRefused(DoubtFor, stoppingToken))
        {
            stumble.Over(
                "Telegram не принимает токен бота: возьмите действующий у @BotFather (команда /token) и проверьте Telegram__Token и Telegram__ApiBase. "
                + "/ Telegram does not accept the bot's token: take a valid one from @BotFather and check Telegram__Token and Telegram__ApiBase.");
            return;
        }

        await Persist(IntroduceItself, stoppingToken);
        while (true)
        {
            await Persist(TellCoordinators, stoppingToken);
            await Task.Delay(LookEvery, clock, stoppingToken);
        }
    }

    /// <summary>A token that was wrong from the start does not mend itself. It is asked twice, for a server in trouble may say the same.</summary>
    private async Task<bool> IsRefused(TimeSpan after, CancellationToken stopping)
    {
        await Task.Delay(after, TimeProvider.System, stopping);
        try
        {
            await api.GetMe(stopping);
            return false;
        }
        catch (TelegramException e)
        {
            return e.Code is 401 or 404;
        }
    }

    private async Task Persist(Func<CancellationToken, Task> work, CancellationToken stopping)
    {
        while (true)
        {
            try
            {
                await work(stopping);
                return;
            }
            catch (TelegramException e)
            {
                log.LogDebug("The bot's profile waits: {Why}", e.Message);
                await Task.Delay(LookEvery, clock, stopping);
            }
        }
    }

    private async Task IntroduceItself(CancellationToken stopping)
    {
        var me = await api.GetMe(stopping);
        if (me.Username is { } name)
            await store.Write(session => session.Settings.Set(NameSetting, name), stopping);
        await api.SetMyShortDescription(Profile.ShortDescription, stopping);
        await api.SetMyDescription(Profile.Description, stopping);
        await api.SetMyCommands(Commands(Profile.ForHeads), BotCommandScope.AllPrivateChats, stopping);
        await api.SetChatMenuButton(null, new MenuButton("commands"), stopping);
    }

    private async Task TellCoordinators(CancellationToken stopping)
    {
        var coordinators = store.Read(session => session.People.All())
            .Where(person => person is { Reachable: true, Role: Role.Coordinator or Role.Administrator }).Select(person => person.Chat).Concat(admins).ToHashSet();
        foreach (var chat in coordinators.Except(_told).ToList())
        {
            await InChat(() => api.SetMyCommands(
                Commands(admins.Contains(chat) ? Profile.ForAdministrators : Profile.ForCoordinators), BotCommandScope.OneChat(chat), stopping));
            _told.Add(chat);
        }

        foreach (var chat in _told.Except(coordinators).ToList())
        {
            await InChat(() => api.DeleteMyCommands(BotCommandScope.OneChat(chat), stopping));
            _told.Remove(chat);
        }
    }

    /// <summary>A chat that has not been opened yet, or where the bot is blocked, keeps the common menu.</summary>
    private static async Task InChat(Func<Task> tell)
    {
        try
        {
            await tell();
        }
        catch (TelegramException e) when (e.Code is 400 or 403)
        {
            // Nothing to show it to.
        }
    }

    private static List<BotCommand> Commands(IReadOnlyList<(string Name, string Says)> menu) =>
        [.. menu.Select(item => new BotCommand(item.Name, item.Says))];
}
