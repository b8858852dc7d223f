using SpoBot.Domain.Duties;
using SpoBot.Domain.People;

namespace SpoBot.Conversations.Coordinator;

/// <summary>What a coordinator may see: what reports to their addressee; null = everything.</summary>
internal static class Scope
{
    internal static string? Of(Turn turn) => turn.Who is { Role: Role.Coordinator } coordinator ? coordinator.College : null;

    internal static bool Covers(Turn turn, DutyView view) => Of(turn) is not { } addressee || view.Obligation.ReportTo == addressee;
}
