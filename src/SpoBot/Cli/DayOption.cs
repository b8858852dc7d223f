using System.CommandLine;
using System.Globalization;

namespace SpoBot.Cli;

/// <summary>Options that many verbs share: a day and a year, with Russian refusals.</summary>
internal static class DayOption
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private static readonly string[] Formats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    /// <param name="isDocuments">The date of a document, whose year must be a likely one.</param>
    public static Option<DateOnly?> Day(string name, string description, bool isDocuments = false) => new(name)
    {
        Description = description,
        HelpName = "ДАТА",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                if (isDocuments && day.Year is (< FirstYear or > LastYear))
                    result.AddError($"{name}: год {day.Year}; бывает от {FirstYear} до {LastYear}, нет ли описки.");
                return day;
            }

            result.AddError($"{name}: «{text}» не дата; пишите ГГГГ-ММ-ДД, например 2023-12-08.");
            return null;
        },
    };

    public static Option<int[]> Years(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ГОД",
        CustomParser = result =>
        {
            var years = new List<int>();
            foreach (var token in result.Tokens)
            {
                if (int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= FirstYear and <= LastYear)
                    years.Add(year);
                else
                    result.AddError($"{name}: «{token.Value}» не год; пишите четыре цифры, например 2024.");
            }

            return [.. years];
        },
    };
}
