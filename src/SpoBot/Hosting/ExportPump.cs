using SpoBot.Domain.People;
using SpoBot.Exports;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Hosting;

/// <summary>Makes the files that were asked for, one after another, beside the chats; a restart finds what is not made yet.</summary>
internal sealed class ExportPump(Store store, LedgerRules rules, TimeProvider clock, ILogger<ExportPump> log) : BackgroundService
{
    /// <summary>Telegram takes files of 50 MB from a bot.</summary>
    private const int MostBytes = 48 * 1024 * 1024;

    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Every, clock, stoppingToken);
            try
            {
                foreach (var asked in store.Read(session => session.Exports.Waiting()))
                    await Make(asked, stoppingToken);
            }
            catch (StoreException e)
            {
                log.LogWarning(e, "An export could not be made; it is tried again");
            }
        }
    }

    private async Task Make(AskedExport asked, CancellationToken stopping)
    {
        var content = Attempt(asked);
        await store.Write(
            session =>
            {
                if (content is not null)
                    session.Outbox.Enqueue(new Letter($"export/{asked.Id}", asked.Chat, Lane.Reply, content, Person: asked.Person));
                session.Exports.Finish(asked.Id);
            },
            stopping);
    }

    /// <summary>Null for somebody who may have nothing. An order that cannot be filled is said to be so, and does not stand in the way of the next.</summary>
    private Content? Attempt(AskedExport asked)
    {
        try
        {
            return store.Read(session => WhoAsked(session, asked) is { } who ? ContentOf(MakerFor(session, who).Make(ExportClerk.OrderOf(asked))) : null);
        }
        catch (Exception e) when (e is not StoreException)
        {
            log.LogError(e, "Export {Export} could not be made; it is given up", asked.Id);
            return new Content.Message(ExportText.NotMade);
        }
    }

    private ExportMaker MakerFor(ReadSession session, Person who) =>
        new(session.Register, session.Files, session.Now, rules.Region, rules.Calendar, who.AsCoordinator().College);

    /// <summary>Rights are those of now: whoever has left since gets nothing.</summary>
    private static Person? WhoAsked(ReadSession session, AskedExport asked) => asked.Person == House.Number
        ? House.Administrator
        : session.People.One(asked.Person) is { } person && person.AsCoordinator().Role == Role.Coordinator ? person : null;

    private static Content ContentOf(ExportFile file) => file.Bytes.Length > MostBytes
        ? new Content.Message(ExportText.TooLarge)
        : new Content.Document(file.Name, file.MimeType, file.Bytes, file.Caption);
}
