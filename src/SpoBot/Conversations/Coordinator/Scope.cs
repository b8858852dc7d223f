using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Conversations.Coordinator;

/// <summary>What a coordinator may see: what reports to their addressee, and the colleges that owe it; null = everything.</summary>
internal static class Scope
{
    internal static string? Of(Turn turn) => turn.Who is { Role: Role.Coordinator } coordinator ? coordinator.College : null;

    internal static bool Covers(Turn turn, DutyView view) => Covers(turn, view.Obligation);

    internal static bool Covers(Turn turn, Obligation obligation) => Of(turn) is not { } addressee || obligation.ReportTo == addressee;

    internal static bool Covers(Turn turn, College college) => Of(turn) is not { } addressee || turn.Desk.Owes(college.Id, addressee);

    /// <summary>Colleges, not other organisations.</summary>
    internal static IReadOnlyList<College> Colleges(Turn turn) => [.. turn.Desk.Colleges().Where(college => college.IsCollege && Covers(turn, college))];

    /// <summary>Documents of which something reports to the coordinator, each with its place in the register, the newest first.</summary>
    internal static IReadOnlyList<(int Place, Catalog Catalog)> Documents(Turn turn) =>
    [
        .. turn.Desk.Catalogs().Select((catalog, place) => (Place: place, Catalog: catalog))
            .Where(it => it.Catalog.Obligations.Any(obligation => Covers(turn, obligation)))
            .OrderByDescending(it => it.Catalog.Document.Date).ThenByDescending(it => it.Place),
    ];

    /// <summary>Groups of several by which those documents address colleges.</summary>
    internal static IReadOnlyList<(string Document, Group Group)> Groups(Turn turn) =>
        [.. Documents(turn).SelectMany(it => it.Catalog.Groups, (it, group) => (it.Catalog.Document.Id, group)).Where(it => it.group.Members.Count > 1)];
}
