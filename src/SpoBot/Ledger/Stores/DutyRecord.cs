using SpoBot.Domain.Duties;

namespace SpoBot.Ledger.Stores;

/// <summary>A duty with its facts, loaded to be decided upon.</summary>
internal sealed record DutyRecord(long Id, DutyCase Case);
