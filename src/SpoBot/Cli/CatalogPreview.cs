using SpoBot.Catalogs;
using SpoBot.Domain.Register;
using SpoBot.Ledger;
using SpoBot.Ledger.Stores;
using SpoBot.Storage;
using SpoBot.Wording.News;

namespace SpoBot.Cli;

/// <summary>What applying a catalog would do, found by applying it to a copy of the data: the bot may be running meanwhile.</summary>
/// <param name="Before">What of the register the new edition is compared with.</param>
/// <param name="Notes">What a person should know before agreeing: edits that would be replaced, items that stay.</param>
/// <param name="Faults">Why it cannot be applied beside the other documents.</param>
internal sealed record CatalogPreview(Catalog Before, Catalog After, CatalogChange Change, IReadOnlyList<string> Notes, IReadOnlyList<Fault> Faults)
{
    internal static async Task<CatalogPreview> Of(string path, Catalog fresh, Clerk clerk, TimeProvider clock)
    {
        var folder = Directory.CreateTempSubdirectory("spobot-preview-");
        try
        {
            var copy = Path.Combine(folder.FullName, "spobot.db");
            if (File.Exists(path))
            {
                Census.Of(path);
                Backups.Take(path, copy);
            }

            await using var store = Store.Open(copy, clock);
            return await store.Write(session => Of(session, fresh, clerk));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static CatalogPreview Of(Session session, Catalog fresh, Clerk clerk)
    {
        var register = session.Register.Now;
        var others = register.Catalogs.Where(it => it.Document.Id != fresh.Document.Id).Select(it => ($"данных бота (документ {it.Document.Id})", it));
        Fault[] faults = [.. CatalogSet.Conflicts([.. others, ("новый каталог", fresh)])];
        var before = register.Registry.Catalog(fresh.Document.Id) ?? fresh with { Obligations = [] };
        var edition = Edition.Of(session.Settings, fresh.Document.Id);
        var named = fresh.Obligations.Select(it => it.Id).ToHashSet(StringComparer.Ordinal);
        var notes = before.Obligations.Select(it => NoteOn(session, it, edition, named.Contains(it.Id))).ToList();
        var compared = before with { Obligations = [.. before.Obligations.Where(it => IsCompared(register.StatusOf(it), edition, it.Id, named.Contains(it.Id)))] };
        if (faults.Length > 0)
            return new CatalogPreview(compared, fresh, CatalogChange.Nothing, [], faults);
        var change = clerk.Catalogs.Apply(session, fresh, Grounds.Administrator);
        // What was changed in the chat stays until the catalog itself says something new.
        var after = fresh with { Obligations = [.. fresh.Obligations.Select(it => session.Register.Now.Registry.Obligation(it.Document, it.Id)!)] };
        return new CatalogPreview(compared, after, change, [.. notes.Select(note => note?.Invoke(after)).OfType<string>()], faults);
    }

    private static bool IsCompared(ObligationStatus status, Edition? edition, string id, bool isNamed) => isNamed
        ? status.Ground != Grounds.NotInCatalog
        : status.IsInForce && edition?.Obligations.Contains(id) == true;

    private static Func<Catalog, string>? NoteOn(Session session, Obligation it, Edition? edition, bool isNamed)
    {
        var status = session.Register.Now.StatusOf(it);
        if (!isNamed)
            return status.IsInForce && edition?.Obligations.Contains(it.Id) != true ? _ => $"{it.Id}  {it.Title}: добавлено в чате, остаётся" : null;
        if (!status.IsInForce && status.Ground != Grounds.NotInCatalog)
            return _ => $"{it.Id}  {it.Title}: снято с контроля ({status.Ground}), таким и останется";
        var edit = session.Journal.Last(1, RegisterClerk.About(it)).FirstOrDefault(entry => entry.What == "obligation.changed" && entry.At > edition?.AppliedAt);
        if (edit is null)
            return null;
        return after => $"{it.Id}  {it.Title}: правили в чате {edit.At:dd.MM.yyyy} ({edit.ByName}); "
            + (after.Obligations.Any(now => now.Id == it.Id && now.Deadline == it.Deadline && now.Title == it.Title && now.Text == it.Text) ? "каталог с тех пор не менялся, остаётся как в чате" : "каталог говорит новое, будет как в каталоге");
    }
}
