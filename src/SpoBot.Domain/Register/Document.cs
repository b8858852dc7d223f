namespace SpoBot.Domain.Register;

/// <summary>A resolution or road map: where obligations come from.</summary>
/// <param name="Short">The name used in a phone's narrow lines («Форум III»); null = the title.</param>
public sealed record Document(string Id, string Title, DateOnly Date, IReadOnlyList<int> PlanYears, string? Short = null);
