namespace SpoBot.Domain.Discipline;

/// <summary>Three months of a year, from 1 to 4.</summary>
public readonly record struct Quarter(int Year, int Number)
{
    public DateOnly From => new(Year, (Number * 3) - 2, 1);

    public DateOnly To => From.AddMonths(3).AddDays(-1);

    public Quarter Previous => Of(From.AddDays(-1));

    public Quarter Next => Of(To.AddDays(1));

    public static Quarter Of(DateOnly day) => new(day.Year, (day.Month + 2) / 3);
}
