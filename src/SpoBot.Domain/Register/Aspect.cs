namespace SpoBot.Domain.Register;

/// <summary>What of an obligation can differ between two editions of a catalog.</summary>
public enum Aspect
{
    Section,
    Title,
    Text,
    Executors,
    CoExecutors,
    ReportTo,
    ApproveBy,
    Deadline,
    Dates,
    Proof,
    Stages,
    Recommendation,
}
