namespace SpoBot.Domain.Register;

/// <summary>An addressee: a college or another organisation. People are its phones; history stays with it.</summary>
/// <param name="Id">A short stable slug; duties and facts refer to it.</param>
/// <param name="LegalForm">«КОГПОБУ», kept apart from the name; empty where there is none.</param>
/// <param name="Name">The nominative name without the form and without « ».</param>
/// <param name="TimeZone">IANA id; null = the region's.</param>
/// <param name="Short">The name used in a phone's narrow lines; null = the full name.</param>
public sealed record College(
    string Id, string LegalForm, string Name, string? TimeZone = null, bool IsCollege = true, string? Short = null)
{
    /// <summary>«КОГПОБУ «Кировский авиационный техникум»».</summary>
    public string FullName => LegalForm.Length > 0 ? $"{LegalForm} «{Name}»" : Name;

    /// <summary>The college's own zone; the region's where it names none, or one that this machine does not know.</summary>
    public TimeZoneInfo ZoneOr(TimeZoneInfo region) => TimeZone is { } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : region;
}
