namespace SpoBot.Domain.People;

/// <summary>Who may act for whom. Asked anew at every press: a button is a claim, not a right.</summary>
public static class Rights
{
    /// <summary>A head or deputy acts for their own college and no other.</summary>
    public static bool ActsFor(this Person person, string college) =>
        person.Role is Role.Head or Role.Deputy && person.College is { } own && own == college;

    /// <summary>A coordinator sees what reports to their addressee; one without an addressee sees all.</summary>
    public static bool Oversees(this Person person, string? reportTo) =>
        person.Role is Role.Coordinator && (person.College is null || person.College == reportTo);
}
