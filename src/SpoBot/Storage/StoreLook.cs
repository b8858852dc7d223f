using SpoBot.Domain.Health;

namespace SpoBot.Storage;

/// <summary>A data file seen from outside.</summary>
/// <param name="Pages">«ok», or the first thing that is wrong with the file.</param>
/// <param name="Vitals">Null when the file is of an earlier version and cannot be read as it is.</param>
internal sealed record StoreLook(int Version, string Pages, bool IsInUse, Vitals? Vitals);
