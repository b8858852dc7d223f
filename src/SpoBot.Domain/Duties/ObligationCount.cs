namespace SpoBot.Domain.Duties;

/// <summary>An obligation's colleges in some stretch of days: one has reported when it owes nothing of what has come due or, while nothing has, of what is to come.</summary>
/// <param name="Overdue">Colleges that owe something past its date.</param>
public sealed record ObligationCount(string Document, string Obligation, int Colleges, int Reported, int Overdue);
