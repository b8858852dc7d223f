using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Cli.Rehearsal;

/// <summary>The people of a rehearsal: one head for everybody who owes something, one coordinator for every addressee of reports.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, TimeZoneInfo> _zones = new(StringComparer.Ordinal);

    internal Cast(Registry registry)
    {
        var byId = registry.Organisations.ToDictionary(college => college.Id, StringComparer.Ordinal);
        var usual = byId.Values.Select(college => college.TimeZone).OfType<string>().GroupBy(zone => zone).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        Usual = TimeZoneInfo.FindSystemTimeZoneById(usual ?? "Europe/Moscow");

        var owing = registry.Obligations.Where(obligation => !obligation.Recommendation).SelectMany(obligation => obligation.Executors).ToHashSet(StringComparer.Ordinal);
        var number = 0L;
        Heads = [.. byId.Values.Where(college => owing.Contains(college.Id)).Select(college => (college, new Person(++number, number, "", Role.Head, college.Id)))];
        Coordinators =
        [
            .. registry.Obligations.Select(obligation => obligation.ReportTo).OfType<string>().Distinct()
                .Select(id => byId.GetValueOrDefault(id) ?? new College(id, "", id, IsCollege: false))
                .Select(addressee => (addressee, new Person(++number, number, "", Role.Coordinator, addressee.Id))),
        ];
    }

    internal IReadOnlyList<(College College, Person Person)> Heads { get; }

    internal IReadOnlyList<(College Addressee, Person Person)> Coordinators { get; }

    /// <summary>The zone of those who name none: the one that most colleges have.</summary>
    internal TimeZoneInfo Usual { get; }

    internal TimeZoneInfo ZoneOf(College college)
    {
        if (college.TimeZone is not { } id) return Usual;
        if (!_zones.TryGetValue(id, out var zone)) _zones[id] = zone = TimeZoneInfo.FindSystemTimeZoneById(id);
        return zone;
    }
}
