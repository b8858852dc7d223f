using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Storage;

namespace SpoBot.Hosting;

/// <summary>A bot that nobody administers yet shows a one-time link where only its owner looks: on the console, never in the log.</summary>
internal static class FirstAdministrator
{
    private static readonly TimeSpan Lives = TimeSpan.FromDays(1);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);
    private const int Looks = 50;

    internal static async Task Invite(Worker worker, IReadOnlyList<long> admins, TextWriter console, CancellationToken cancellation)
    {
        if (admins.Count > 0 || worker.Store.Read(session => session.People.All().Any(person => person.IsAdministrator())))
            return;
        // The link needs the bot's name, which Telegram tells in a moment, unless it cannot be reached.
        for (var i = 0; i < Looks && worker.Stumbled is null && !cancellation.IsCancellationRequested && worker.Store.Read(session => session.Settings.Get(BotProfile.NameSetting)) is null; i++)
            await Task.Delay(Look, TimeProvider.System, CancellationToken.None);
        if (worker.Stumbled is not null || cancellation.IsCancellationRequested)
            return;
        var link = await worker.Store.Write(session => Link(session, worker.Clerk), CancellationToken.None);
        await console.WriteLineAsync(
            "Администратора ещё нет. Откройте в Telegram одноразовую ссылку (действует сутки, при каждом запуске новая) / "
            + $"No administrator yet, open this one-time link:\n  {link}");
    }

    /// <summary>Links shown at earlier starts lie about in terminals; the newest alone is good.</summary>
    private static string Link(Session session, Clerk clerk)
    {
        foreach (var old in session.Invites.Open().Where(invite => invite.Role == Role.Administrator))
            clerk.Execute(session, House.Administrator, new PeopleCommand.RevokeInvite(old.Id));
        var made = (MadeInvite)clerk.Execute(session, House.Administrator, new PeopleCommand.MakeInvite(null, Role.Administrator, Lives)).Made!;
        return session.Desk.LinkFor(made.Token);
    }
}
