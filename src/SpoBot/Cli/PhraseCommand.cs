using System.CommandLine;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Cli;

/// <summary>«phrase»: how one written deadline is understood, or a stream of them.</summary>
internal static class PhraseCommand
{
    public static Command Build()
    {
        var text = new Argument<string>("text") { HelpName = "ТЕКСТ", Description = "Срок, как он написан в документе; «-» читает фразы со стандартного ввода, по одной в строке." };
        var date = DayOption.Day("--date", "Дата документа. Без неё – сегодня или, если они раньше, начало планового года либо --from.", isDocuments: true);
        var years = DayOption.Years("--plan-year", "Плановый год документа («на 2024 год»); можно повторить. Без него – год документа, а для ноября и декабря следующий.");
        var from = DayOption.Day("--from", "С какого дня показывать сроки (по умолчанию – начало планового года).");
        var to = DayOption.Day("--to", "По какой день включительно (по умолчанию – конец планового года).");
        var rulebook = new Option<string>("--rulebook") { HelpName = "ФАЙЛ", Description = "Регламент министерства (YAML): что значат «ежемесячно» без числа, «постоянно» и другие слова." };
        var json = new Option<bool>("--json") { Description = "Ответ для программ: один объект JSON на фразу." };
        var verb = new Verb(
            "phrase",
            "Читает срок, написанный по-русски, и говорит, как он понят: даты, правило или вопрос.",
            "spobot phrase \"31.01.2024, далее – ежеквартально\" --date 2023-12-08 --plan-year 2024",
            "spobot phrase \"ежемесячно до 5 числа\" --plan-year 2024 --json",
            "spobot phrase \"в течение 10 рабочих дней\" --date 2024-03-01",
            "spobot phrase - --plan-year 2024 < сроки.txt");
        verb.Add(text);
        foreach (var option in (Option[])[date, years, from, to, rulebook, json])
            verb.Add(option);
        verb.SetAction(parsed =>
        {
            var request = PhraseRequest.Create(
                parsed.GetValue(date),
                parsed.GetValue(years) ?? [],
                parsed.GetValue(from),
                parsed.GetValue(to),
                DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime),
                parsed.GetValue(rulebook) is { } path ? Rules(path) : null);
            Answer(parsed.GetRequiredValue(text), parsed.GetValue(json), request, Surroundings.Calendar());
            return ExitCode.Done;
        });
        return verb;
    }

    private static void Answer(string text, bool json, PhraseRequest request, WorkingCalendar calendar)
    {
        if (text == "-")
        {
            using var input = StandardInput.Open();
            using var output = Console.OpenStandardOutput();
            PhraseStream.Answer(input, output, request, calendar);
            return;
        }

        var reading = DeadlineReader.Read(text, request.Context);
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            PhraseJson.Write(output, reading, request, calendar);
        }
        else
        {
            Console.Out.Write(PhraseAnswer.Write(reading, request, calendar));
        }
    }

    private static ReadingRules Rules(string path)
    {
        var loaded = RulebookReader.Load(path);
        return loaded.IsSound
            ? loaded.Value!.Reading
            : throw new VerbException(ExitCode.No, "Регламент не годится:\n" + string.Join('\n', loaded.Faults.Select(fault => "  " + fault)));
    }
}
