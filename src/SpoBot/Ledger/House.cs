using SpoBot.Domain.People;

namespace SpoBot.Ledger;

/// <summary>The bot itself, or its administrator at the console: number 0 in every history.</summary>
internal static class House
{
    internal const long Number = 0;

    internal static Person Administrator { get; } = new(Number, 0, "SpoBot", Role.Administrator, null);

    internal static bool IsAdministrator(this Person person) => person.Role == Role.Administrator;

    /// <summary>An administrator may decide whatever a coordinator of the ministry may.</summary>
    internal static Person AsCoordinator(this Person person) => person.IsAdministrator() ? person with { Role = Role.Coordinator, College = null } : person;
}
