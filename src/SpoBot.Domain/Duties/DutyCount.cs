namespace SpoBot.Domain.Duties;

/// <summary>How many duties stand where. Overdue ones are counted among the owed too.</summary>
public readonly record struct DutyCount(int Owed, int Overdue, int Returned, int Reported, int Accepted, int Waived)
{
    public int All => Owed + Reported + Accepted + Waived;
}
