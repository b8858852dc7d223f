namespace SpoBot.Wording;

/// <summary>Numbers with nouns: one, two to four, five and more.</summary>
internal static class Plurals
{
    internal static string WorkingDays(int n) => Of(n, "рабочий день", "рабочих дня", "рабочих дней");

    internal static string Items(int n) => Of(n, "поручение", "поручения", "поручений");

    internal static string Reports(int n) => Of(n, "отчёт", "отчёта", "отчётов");

    internal static string Colleges(int n) => Of(n, "организация", "организации", "организаций");

    internal static string People(int n) => Of(n, "человек", "человека", "человек");

    internal static string Letters(int n) => Of(n, "письмо", "письма", "писем");

    /// <summary>«1 письмо», «2 письма», «5 писем», «11 писем», «21 письмо».</summary>
    internal static string Of(int n, string one, string few, string many) => $"{n} {Form(n, one, few, many)}";

    private static string Form(int n, string one, string few, string many)
    {
        var (tens, units) = (Math.Abs(n % 100), Math.Abs(n % 10));
        return tens is >= 11 and <= 14 ? many : units switch
        {
            1 => one,
            >= 2 and <= 4 => few,
            _ => many,
        };
    }
}
