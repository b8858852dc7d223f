namespace SpoBot.Domain.Register;

/// <summary>One document with everything it names: who owes, to whom, by which rules.</summary>
public sealed record Catalog(
    Document Document,
    Rulebook Rulebook,
    IReadOnlyList<College> Organisations,
    IReadOnlyList<Group> Groups,
    IReadOnlyList<Section> Sections,
    IReadOnlyList<Obligation> Obligations)
{
    /// <summary>The name for people of an organisation or group: a group by its title, an organisation in full.</summary>
    public string TitleOf(string id) =>
        Organisations.FirstOrDefault(o => o.Id == id)?.FullName ?? Groups.FirstOrDefault(g => g.Id == id)?.Title ?? id;
}
