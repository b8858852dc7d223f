using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>A document as read, with what only its check needs.</summary>
/// <param name="PlanYears">The plan years as they stand in the file.</param>
/// <param name="Provisional">Years for which the author agrees to a provisional calendar.</param>
internal sealed record DocumentPart(Document Document, IReadOnlyList<Node.Scalar> PlanYears, IReadOnlySet<int> Provisional);
