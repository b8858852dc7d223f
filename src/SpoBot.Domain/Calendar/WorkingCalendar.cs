namespace SpoBot.Domain.Calendar;

/// <summary>Which days are worked. Years without an official calendar are provisional: weekends and fixed holidays.</summary>
/// <remarks>Where a search would run off the end of <see cref="DateOnly"/>, the answer is that end.</remarks>
public sealed class WorkingCalendar
{
    private static readonly int LastYear = DateOnly.MaxValue.Year;

    private readonly SortedDictionary<int, CalendarYear> _official = [];
    private readonly YearTable[] _tables = new YearTable[LastYear + 1];

    // _before[y] = working days from the beginning of time to the eve of 1 January y.
    private readonly int[] _before = new int[LastYear + 2];

    public WorkingCalendar(IEnumerable<CalendarYear> years)
    {
        foreach (var year in years)
        {
            if (!_official.TryAdd(year.Year, year))
                throw new ArgumentException($"Two official calendars for {year.Year}.", nameof(years));
            if (year.DaysOff.Concat(year.WorkingWeekends).Any(day => day.Year != year.Year))
                throw new ArgumentException($"The calendar of {year.Year} names days of another year.", nameof(years));
        }

        for (var year = 1; year <= LastYear; year++)
        {
            _tables[year] = _official.TryGetValue(year, out var official) ? YearTable.Official(official) : YearTable.Provisional(year);
            _before[year + 1] = _before[year] + _tables[year].Total;
        }
    }

    /// <summary>No official year loaded: every answer is provisional.</summary>
    public static WorkingCalendar Provisional { get; } = new([]);

    /// <summary>The official years, the earliest first.</summary>
    public IReadOnlyCollection<CalendarYear> OfficialYears => _official.Values;

    public bool IsOfficial(int year) => _official.ContainsKey(year);

    public CalendarYear? Official(int year) => _official.GetValueOrDefault(year);

    /// <summary>The years touched by the stretch, both ends included, for which every answer is only an assumption.</summary>
    public IReadOnlyList<int> ProvisionalYears(DateOnly from, DateOnly to) =>
        [.. Enumerable.Range(from.Year, Math.Max(0, to.Year - from.Year + 1)).Where(year => !IsOfficial(year))];

    public bool IsWorking(DateOnly day) => _tables[day.Year].IsWorking(day.DayOfYear);

    public int WorkingDaysIn(int year) => _tables[year].Total;

    /// <summary>The day itself if it is worked, else the first worked day after it.</summary>
    public DateOnly NextOrSame(DateOnly day) => IsWorking(day) ? day : Add(day, 1);

    /// <summary>The day itself if it is worked, else the last worked day before it.</summary>
    public DateOnly PreviousOrSame(DateOnly day) => IsWorking(day) ? day : Add(day, -1);

    /// <summary>The n-th working day after the day (before it, if n is negative); 0 is the day itself.</summary>
    public DateOnly Add(DateOnly day, int workingDays) => workingDays switch
    {
        0 => day,
        > 0 => Nth((long)UpTo(day) + workingDays),
        _ => Nth((long)UpTo(day) - (IsWorking(day) ? 1 : 0) + workingDays + 1),
    };

    /// <summary>How many working days lie after <paramref name="from"/> up to and including <paramref name="to"/>; negative when it is earlier.</summary>
    public int Between(DateOnly from, DateOnly to) => UpTo(to) - UpTo(from);

    public DateOnly Shift(DateOnly day, WeekendShift shift) => shift switch
    {
        WeekendShift.Keep => day,
        WeekendShift.Previous => PreviousOrSame(day),
        WeekendShift.Next => NextOrSame(day),
        _ => throw new ArgumentOutOfRangeException(nameof(shift), shift, "Unknown shift."),
    };

    private int UpTo(DateOnly day) => _before[day.Year] + _tables[day.Year].UpTo(day.DayOfYear);

    /// <summary>The n-th working day of all time, counted from 1.</summary>
    private DateOnly Nth(long n)
    {
        if (n < 1)
            return DateOnly.MinValue;
        if (n > _before[LastYear + 1])
            return DateOnly.MaxValue;

        int low = 1, high = LastYear;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_before[middle + 1] < n)
                low = middle + 1;
            else
                high = middle;
        }

        return new DateOnly(low, 1, 1).AddDays(_tables[low].DayOfNth((int)(n - _before[low])) - 1);
    }
}
