namespace SpoBot.Domain.Register;

/// <summary>A resolution or road map: where obligations come from.</summary>
public sealed record Document(string Id, string Title, DateOnly Date, IReadOnlyList<int> PlanYears);
