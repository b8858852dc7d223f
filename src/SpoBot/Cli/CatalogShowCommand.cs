using System.CommandLine;

namespace SpoBot.Cli;

/// <summary>«catalog show»: who owes what and when, as understood; every doubt beside its item.</summary>
internal static class CatalogShowCommand
{
    public static Command Build()
    {
        var file = CatalogCommand.File("file", "ФАЙЛ", "Каталог документа.");
        var from = DayOption.Day("--from", "С какого дня показывать сроки (по умолчанию – начало планового года документа).");
        var to = DayOption.Day("--to", "По какой день включительно (по умолчанию – конец планового года).");
        var json = new Option<bool>("--json") { Description = "Ответ для программ: один объект JSON на поручение, по одному в строке." };
        var verb = new Verb(
            "show",
            "Показывает поручения документа: исполнители, срок словами и датами, куда отчёт, что вызывает сомнение.",
            "spobot catalog show seeds/kirov-2024.yaml",
            "spobot catalog show seeds/kirov-2024.yaml --from 2024-03-01 --to 2024-03-31",
            "spobot catalog show seeds/kirov-2024.yaml --json")
        {
            file, from, to, json,
        };
        verb.SetAction(parsed =>
        {
            var calendar = Surroundings.Calendar();
            var catalog = CatalogInput.Sound(parsed.GetRequiredValue(file), calendar);
            var view = CatalogView.Of(catalog, calendar, parsed.GetValue(from), parsed.GetValue(to));
            if (parsed.GetValue(json))
            {
                using var output = Console.OpenStandardOutput();
                CatalogJson.Write(output, view);
            }
            else
            {
                Console.Out.Write(CatalogText.Write(view));
            }

            return ExitCode.Done;
        });
        return verb;
    }
}
