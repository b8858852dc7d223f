namespace SpoBot.Catalogs;

/// <summary>Collects the faults of one file, so that all are told at once and in the order of the file.</summary>
internal sealed class Faults(string file)
{
    private readonly List<Fault> _found = [];

    public string File => file;

    public bool Any => _found.Count > 0;

    public void Add(Mark at, string text) => _found.Add(new Fault(file, at.Line, at.Column, text));

    public void AddWhole(string text) => _found.Add(new Fault(file, 0, 0, text));

    public void AddFrom(IEnumerable<Fault> other) => _found.AddRange(other);

    public IReadOnlyList<Fault> InOrder() =>
        [.. _found.Distinct().OrderBy(f => f.File != file).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column)];

    public Loaded<T> Load<T>(T? value)
        where T : class => new(Any ? null : value, InOrder());
}
