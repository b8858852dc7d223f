namespace SpoBot.Catalogs;

/// <summary>Collects the faults of one file, so that all are told at once and in the order of the file.</summary>
internal sealed class Faults(string file)
{
    /// <summary>Nobody reads more, and the search for what was meant costs time.</summary>
    private const int Most = 500;

    private readonly List<Fault> _found = [];
    private int _more;

    public string File => file;

    public bool Any => _found.Count > 0;

    public bool IsFull => _more > 0;

    public void Add(Mark at, string text) => Add(new Fault(file, at.Line, at.Column, text));

    public void AddWhole(string text) => Add(new Fault(file, 0, 0, text));

    public void AddFrom(IEnumerable<Fault> other)
    {
        foreach (var fault in other)
            Add(fault);
    }

    /// <summary>«; может быть, «title»?», or nothing when nothing is near.</summary>
    public string Hint(string typed, IEnumerable<string> known) => IsFull ? "" : Spelling.Hint(typed, known);

    public IReadOnlyList<Fault> InOrder()
    {
        var inOrder = _found.Distinct().OrderBy(f => f.File != file).ThenBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column);
        return _more == 0 ? [.. inOrder] : [.. inOrder, new Fault(file, 0, 0, $"и ещё ошибок: {_more}; исправьте эти и проверьте снова")];
    }

    private void Add(Fault fault)
    {
        if (_found.Count < Most)
            _found.Add(fault);
        else
            _more++;
    }

    public Loaded<T> Load<T>(T? value)
        where T : class => new(Any ? null : value, InOrder());
}
