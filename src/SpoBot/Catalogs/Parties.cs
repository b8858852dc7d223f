using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Everybody whom a catalog can name: organisations, and groups with their members.</summary>
internal sealed class Parties(IReadOnlyList<College> organisations, IReadOnlyList<Group> groups)
{
    public const string AllColleges = "all-colleges";

    private readonly Dictionary<string, College> _organisations = organisations.ToDictionary(o => o.Id);
    private readonly Dictionary<string, Group> _groups = groups.ToDictionary(g => g.Id);

    public IReadOnlyList<College> Organisations => organisations;

    public IReadOnlyList<Group> Groups => groups;

    public string TitleOf(string id) => _groups.TryGetValue(id, out var group) ? group.Title : _organisations[id].FullName;

    public IReadOnlyList<string> Expand(IEnumerable<string> ids) =>
        [.. ids.SelectMany(id => _groups.TryGetValue(id, out var group) ? group.Members : [id]).Distinct()];

    /// <summary>The ids of a list that are known; each of the others is a fault, and so is one that is named twice.</summary>
    public IReadOnlyList<string> Known(string key, Fields fields)
    {
        var ids = new List<string>();
        var named = new HashSet<string>();
        foreach (var id in fields.Texts(key))
        {
            if (!named.Add(id.Text))
                fields.Faults.Add(id.At, $"«{id.Text}» в «{key}» уже есть");
            else if (_groups.ContainsKey(id.Text) || IsOrganisation(id, key, fields.Faults))
                ids.Add(id.Text);
        }

        return ids;
    }

    /// <summary>One organisation; a group is a fault, since a report goes to one place.</summary>
    public string? One(string key, Fields fields)
    {
        if (fields.Text(key) is not { } id)
            return null;
        if (_groups.ContainsKey(id.Text))
        {
            fields.Faults.Add(id.At, $"в «{key}» нужна одна организация, а «{id.Text}» – группа");
            return null;
        }

        return IsOrganisation(id, key, fields.Faults) ? id.Text : null;
    }

    private bool IsOrganisation(Node.Scalar id, string key, Faults faults)
    {
        if (_organisations.ContainsKey(id.Text))
            return true;
        faults.Add(id.At, $"в «{key}» неизвестная организация или группа «{id.Text}»{(faults.IsFull ? "" : Hint(id.Text))}");
        return false;
    }

    private string Hint(string typed)
    {
        if (typed == AllColleges)
            return "; «all-colleges» бывает только в members группы";
        if (typed.All(char.IsAscii))
            return Spelling.Hint(typed, _organisations.Keys.Concat(_groups.Keys));

        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var organisation in organisations)
        {
            foreach (var name in (string?[])[organisation.FullName, organisation.Name, organisation.Short])
                names.TryAdd(name ?? organisation.Id, organisation.Id);
        }

        foreach (var group in groups)
        {
            names.TryAdd(group.Name, group.Id);
            names.TryAdd(group.Title, group.Id);
        }

        return Spelling.Nearest(typed, names.Keys) is { } near
            ? $"; «{near}» записывают здесь как «{names[near]}»"
            : Spelling.Hint(typed, _organisations.Keys.Concat(_groups.Keys));
    }
}
