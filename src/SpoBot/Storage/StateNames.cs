using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Storage;

/// <summary>How enums of the domain are spelled in rows and in the schema's CHECKs. Renaming one in code must not touch the other.</summary>
internal static class StateNames
{
    internal static string Of(DutyState state) => state switch
    {
        DutyState.Open => "open",
        DutyState.Reported => "reported",
        DutyState.Returned => "returned",
        DutyState.Accepted => "accepted",
        DutyState.Waived => "waived",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    internal static DutyState State(string name) => name switch
    {
        "open" => DutyState.Open,
        "reported" => DutyState.Reported,
        "returned" => DutyState.Returned,
        "accepted" => DutyState.Accepted,
        "waived" => DutyState.Waived,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };

    internal static string Of(Role role) => role switch
    {
        Role.Head => "head",
        Role.Deputy => "deputy",
        Role.Coordinator => "coordinator",
        Role.Administrator => "administrator",
        _ => throw new ArgumentOutOfRangeException(nameof(role)),
    };

    internal static Role RoleOf(string name) => name switch
    {
        "head" => Role.Head,
        "deputy" => Role.Deputy,
        "coordinator" => Role.Coordinator,
        "administrator" => Role.Administrator,
        _ => throw new ArgumentOutOfRangeException(nameof(name)),
    };
}
