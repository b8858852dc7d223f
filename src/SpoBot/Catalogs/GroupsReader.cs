using SpoBot.Domain.Register;

namespace SpoBot.Catalogs;

/// <summary>Reads «groups» and expands them. A group may hold groups, but never itself.</summary>
internal sealed class GroupsReader
{
    private const int MaxDepth = 20;

    private readonly Faults _faults;
    private readonly IReadOnlyList<string> _colleges;
    private readonly HashSet<string> _organisations;
    private readonly Dictionary<string, Draft> _drafts = [];
    private readonly Dictionary<string, IReadOnlyList<string>> _expanded = [];
    private readonly List<string> _path = [];

    private GroupsReader(Faults faults, IReadOnlyList<College> organisations)
    {
        _faults = faults;
        _colleges = [.. organisations.Where(o => o.IsCollege).Select(o => o.Id)];
        _organisations = [.. organisations.Select(o => o.Id)];
    }

    public static IReadOnlyList<Group> Read(Fields root, Ids ids, IReadOnlyList<College> organisations)
    {
        var reader = new GroupsReader(root.Faults, organisations);
        foreach (var node in root.Items("groups"))
        {
            if (Fields.Of(node, "группы", root.Faults, "id", "name", "title", "members") is not { } fields)
                continue;
            var id = ids.Take(fields);
            var name = fields.RequiredText("name")?.Text ?? "";
            _ = fields.Required("members");
            var draft = new Draft(name, fields.Text("title")?.Text ?? name, fields.Texts("members"));
            if (id is not null)
                reader._drafts.Add(id, draft);
        }

        return [.. reader._drafts.Select(draft => new Group(draft.Key, draft.Value.Name, draft.Value.Title, reader.Members(draft.Key)))];
    }

    private IReadOnlyList<string> Members(string group)
    {
        if (_expanded.TryGetValue(group, out var known))
            return known;
        _path.Add(group);
        var members = _drafts[group].Members.SelectMany(member => Members(member, group)).Distinct().ToArray();
        _path.RemoveAt(_path.Count - 1);
        return _expanded[group] = members;
    }

    private IEnumerable<string> Members(Node.Scalar member, string group)
    {
        if (member.Text == Parties.AllColleges)
        {
            if (_colleges.Count == 0)
                _faults.Add(member.At, $"в группе «{group}» названы все ПОО, а список «colleges» пуст");
            return _colleges;
        }

        if (_organisations.Contains(member.Text))
            return [member.Text];
        if (!_drafts.ContainsKey(member.Text))
        {
            var known = _organisations.Concat(_drafts.Keys).Append(Parties.AllColleges);
            _faults.Add(member.At, $"в группе «{group}» неизвестный участник «{member.Text}»{_faults.Hint(member.Text, known)}");
            return [];
        }

        var begins = _path.IndexOf(member.Text);
        if (begins < 0 && _path.Count < MaxDepth)
            return Members(member.Text);
        if (begins < 0)
        {
            _faults.Add(member.At, $"группы вложены глубже {MaxDepth}");
            return [];
        }

        _faults.Add(member.At, $"группа входит сама в себя: {string.Join(" → ", _path.Skip(begins).Append(member.Text))}");
        return [];
    }

    private sealed record Draft(string Name, string Title, IReadOnlyList<Node.Scalar> Members);
}
