using SpoBot.Domain.People;

namespace SpoBot.Wording;

internal static class RoleNames
{
    /// <summary>How history calls somebody whose data are erased.</summary>
    internal const string Somebody = "сотрудник";

    internal static string Of(Role role) => role switch
    {
        Role.Head => "руководитель",
        Role.Deputy => "заместитель",
        Role.Coordinator => "координатор",
        Role.Administrator => "администратор",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };
}
