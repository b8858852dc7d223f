using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;

namespace SpoBot.Wording;

/// <summary>What a report is about: «за II квартал 2024», or «к 01.04.2024» where no period is known.</summary>
internal static class Periods
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    internal static string Of(Duty duty) => duty.Period is { } period ? Of(period) : duty.Role switch
    {
        DueRole.Interim => $"промежуточный, к {duty.Key.Due:dd.MM.yyyy}",
        DueRole.Final => $"итоговый, к {duty.Key.Due:dd.MM.yyyy}",
        _ => $"к {duty.Key.Due:dd.MM.yyyy}",
    };

    internal static string Of(Period period)
    {
        var (from, to) = (period.From, period.To);
        var months = (to.Year - from.Year) * 12 + to.Month - from.Month + 1;
        var isWhole = from.Day == 1 && to == from.AddMonths(months).AddDays(-1);
        return (isWhole, months) switch
        {
            (true, 1) => $"за {Days.Month(from.Month)} {from.Year}",
            (true, 3) when from.Month % 3 == 1 => $"за {Roman[from.Month / 3]} квартал {from.Year}",
            (true, 6) when from.Month is 1 or 7 => $"за {Roman[from.Month / 7]} полугодие {from.Year}",
            (true, 9) when from.Month == 1 => $"за 9 месяцев {from.Year}",
            (true, 10) when from.Month == 9 => $"за {from.Year}/{to.Year % 100:00} учебный год",
            (true, 12) when from.Month == 1 => $"за {from.Year} год",
            (true, > 1) when from.Year == to.Year => $"за {Days.Month(from.Month)} – {Days.Month(to.Month)} {to.Year}",
            (_, 1) when from == to => $"за {from:dd.MM.yyyy}",
            _ => $"за период {from:dd.MM.yyyy} – {to:dd.MM.yyyy}",
        };
    }
}
