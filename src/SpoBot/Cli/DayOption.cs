using System.CommandLine;
using System.Globalization;

namespace SpoBot.Cli;

/// <summary>Options that many verbs share: a day and a year, with Russian refusals.</summary>
internal static class DayOption
{
    private static readonly string[] Formats = ["yyyy-MM-dd", "dd.MM.yyyy", "d.M.yyyy"];

    public static Option<DateOnly?> Day(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "ДАТА",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
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
                if (int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2199)
                    years.Add(year);
                else
                    result.AddError($"{name}: «{token.Value}» не год; пишите четыре цифры, например 2024.");
            }

            return [.. years];
        },
    };
}
