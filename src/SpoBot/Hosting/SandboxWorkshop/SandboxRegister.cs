using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>What the sandbox plays with: the working calendars and one catalog.</summary>
internal sealed record SandboxRegister(WorkingCalendar Calendar, Catalog Catalog)
{
    internal TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Kirov");

    internal TimeOnly Morning { get; } = new(9, 0);
}
