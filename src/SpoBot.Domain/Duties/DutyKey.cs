namespace SpoBot.Domain.Duties;

/// <summary>Names one duty for ever: an obligation of a document × a college × the legal due date.</summary>
public readonly record struct DutyKey(string Document, string Obligation, string College, DateOnly Due)
{
    public override string ToString() => $"{Document}/{Obligation}/{College}/{Due:yyyy-MM-dd}";
}
