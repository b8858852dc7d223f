namespace SpoBot.Domain.People;

/// <summary>Who a person is to the bot. Administrators are listed in the configuration.</summary>
public enum Role
{
    Head,
    Deputy,
    Coordinator,
    Administrator,
}
