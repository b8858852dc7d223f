using SpoBot.Domain.Register;

namespace SpoBot.Ledger.News;

/// <summary>An obligation of which a new calendar moved dates that are still owed: the days expected before and those in their place.</summary>
internal sealed record MovedObligation(Obligation Obligation, Document Document, IReadOnlyList<DateOnly> Gone, IReadOnlyList<DateOnly> Came);
