namespace SpoBot.Domain.Calendar;

/// <summary>A legal date, when it was expected by the former calendar and when it is expected now.</summary>
public readonly record struct MovedDate(DateOnly Legal, DateOnly Before, DateOnly After);
