namespace SpoBot.Domain.Calendar;

/// <summary>The working days of one year, counted: how many lie up to each day of the year.</summary>
internal sealed class YearTable
{
    /// <summary>Provisional years differ only by length and by the weekday they begin with.</summary>
    private static readonly YearTable?[] Provisionals = new YearTable?[14];

    private readonly short[] _upTo;

    private YearTable(int year, Func<DateOnly, bool> isWorking)
    {
        var days = DateTime.IsLeapYear(year) ? 366 : 365;
        var first = new DateOnly(year, 1, 1);
        _upTo = new short[days + 1];
        for (var day = 1; day <= days; day++)
            _upTo[day] = (short)(_upTo[day - 1] + (isWorking(first.AddDays(day - 1)) ? 1 : 0));
    }

    public int Total => _upTo[^1];

    public static YearTable Official(CalendarYear year) => new(year.Year, year.IsWorking);

    public static YearTable Provisional(int year)
    {
        var shape = ((int)new DateOnly(year, 1, 1).DayOfWeek * 2) + (DateTime.IsLeapYear(year) ? 1 : 0);
        return Provisionals[shape] ??= new YearTable(year, ProvisionalYear.IsWorking);
    }

    /// <summary>Working days from 1 January up to and including the day of the year.</summary>
    public int UpTo(int dayOfYear) => _upTo[dayOfYear];

    public bool IsWorking(int dayOfYear) => _upTo[dayOfYear] > _upTo[dayOfYear - 1];

    /// <summary>The day of the year that is its n-th working day, counted from 1.</summary>
    public int DayOfNth(int n)
    {
        int low = 1, high = _upTo.Length - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_upTo[middle] < n)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
