using System.CommandLine;
using SpoBot.Domain.Register;

namespace SpoBot.Cli;

/// <summary>«catalog diff»: what a new edition of a catalog changes, before anybody applies it.</summary>
internal static class CatalogDiffCommand
{
    public static Command Build()
    {
        var before = CatalogCommand.File("old", "БЫЛО", "Прежняя редакция каталога.");
        var after = CatalogCommand.File("new", "СТАЛО", "Новая редакция.");
        var from = DayOption.Day("--from", "С какого дня сравнивать сроки (по умолчанию – начало первого планового года).");
        var to = DayOption.Day("--to", "По какой день включительно (по умолчанию – конец последнего планового года).");
        var verb = new Verb(
            "diff",
            "Сравнивает две редакции каталога: что нового, что изменилось (с датами до и после), чего не стало.",
            "spobot catalog diff seeds/kirov-2024.yaml новая-редакция.yaml")
        {
            before, after, from, to,
        };
        verb.SetAction(parsed =>
        {
            var calendar = Surroundings.Calendar();
            var (old, fresh) = CatalogInput.Editions(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), calendar);
            var (first, second) = (CatalogView.Of(old, calendar), CatalogView.Of(fresh, calendar));
            var start = parsed.GetValue(from) ?? (first.From < second.From ? first.From : second.From);
            var end = parsed.GetValue(to) ?? (first.To > second.To ? first.To : second.To);
            if (start > end)
                throw new UsageException($"--from ({start:yyyy-MM-dd}) позже, чем --to ({end:yyyy-MM-dd}): поменяйте их местами.");
            Console.Out.Write(CatalogDiffText.Write(old, fresh, CatalogDiff.Between(old, fresh, calendar, start, end)));
            return ExitCode.Done;
        });
        return verb;
    }
}
