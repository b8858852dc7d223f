using System.CommandLine;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Storage;
using SpoBot.Wording.News;

namespace SpoBot.Cli;

/// <summary>«catalog apply»: a new edition comes into a register that people already work by. It is shown first, then asked about.</summary>
internal static class CatalogApplyCommand
{
    internal static Command Build()
    {
        var file = CatalogCommand.File("file", "ФАЙЛ", "Новая редакция каталога (или первый каталог документа).");
        var yes = Consent.Option();
        var verb = new Verb(
            "apply",
            "Вносит каталог в данные бота: показывает, что нового, что изменится (с датами до и после) и что будет снято с контроля, спрашивает и применяет целиком. "
            + "Отчёты и история не меняются, поручения не удаляются. Посмотреть можно при работающем боте, применить – при остановленном.",
            "spobot catalog apply seeds/kirov-2024.yaml",
            "spobot catalog apply новая-редакция.yaml --yes")
        {
            file, yes,
        };
        verb.SetAction((parsed, cancellation) => Surroundings.WithStore(() => Apply(parsed.GetRequiredValue(file), parsed.GetValue(yes), cancellation)));
        return verb;
    }

    private static async Task<int> Apply(string file, bool yes, CancellationToken cancellation)
    {
        var (settings, calendar) = (Surroundings.Settings(), Surroundings.Calendar());
        var (path, clock) = (Path.GetFullPath(settings.Storage.Path), Surroundings.Clock(settings));
        var fresh = CatalogInput.Sound(file, calendar);
        var clerk = new Clerk(new LedgerRules(calendar, ReminderSettings.Default, settings.Region.TimeZone), new LedgerNewsroom());

        var preview = await CatalogPreview.Of(path, fresh, clerk, clock);
        if (preview.Faults.Count > 0)
            throw new VerbException(ExitCode.No, string.Join(Environment.NewLine, preview.Faults.Select(fault => $"{file}: {fault.Text}")));
        Console.Out.Write(Show(preview, fresh, calendar));
        if (preview.Change.IsNothing)
            return ExitCode.Done;
        if (!Consent.Given(yes, "Применить?"))
            return ExitCode.No;

        var copy = await Carry(path, fresh, clerk, clock, cancellation);
        Console.Out.WriteLine($"Применено. {(copy is null ? "" : $"Данные до этого – в копии {copy}. ")}Координаторам сообщит бот, когда будет запущен.");
        return ExitCode.Done;
    }

    internal static string Show(CatalogPreview preview, Catalog fresh, WorkingCalendar calendar)
    {
        var view = CatalogView.Of(fresh, calendar);
        var text = CatalogDiffText.Write(preview.Before, preview.After, CatalogDiff.Between(preview.Before, preview.After, calendar, view.From, view.To));
        var notes = string.Concat(preview.Notes.Select(note => $"• {note}{Environment.NewLine}"));
        var duties = preview.Change.Duties;
        return text + notes + (preview.Change.IsNothing
            ? $"В данных бота менять нечего.{Environment.NewLine}"
            : $"Сроков: новых {duties.Created}, снимется {duties.Closed}, вернётся {duties.Reopened}, перенесётся {duties.Moved}. Отчёты и история остаются.{Environment.NewLine}");
    }

    /// <summary>The copy made before; null when there was nothing to copy.</summary>
    private static async Task<string?> Carry(string path, Catalog fresh, Clerk clerk, TimeProvider clock, CancellationToken cancellation)
    {
        var isThere = File.Exists(path);
        await using var store = Store.Open(path, clock);
        var copy = Backups.NameFor(path, clock.GetUtcNow(), "before-catalog");
        if (isThere)
            store.BackUp(copy);
        await store.Write(session => clerk.Catalogs.Apply(session, fresh, Grounds.Administrator), cancellation);
        return isThere ? copy : null;
    }
}
