namespace SpoBot.Ledger.Stores;

/// <summary>How many duties stand where. Overdue ones are counted among the owed too.</summary>
internal readonly record struct DutyCount(int Owed, int Overdue, int Returned, int Reported, int Accepted, int Waived)
{
    internal int All => Owed + Reported + Accepted + Waived;
}

internal sealed record CollegeCount(string College, DutyCount Count);

internal sealed record ObligationCount(string Document, string Obligation, DutyCount Count);
