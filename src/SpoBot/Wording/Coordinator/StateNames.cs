using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Coordinator;

/// <summary>Where a duty stands, as a coordinator reads it.</summary>
internal static class StateNames
{
    internal static string Of(DutyState state) => state switch
    {
        DutyState.Open => "Отчёта нет",
        DutyState.Reported => "Ждёт решения",
        DutyState.Returned => "Возвращён на доработку",
        DutyState.Accepted => "Принят",
        DutyState.Waived => "Снято с контроля",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}
