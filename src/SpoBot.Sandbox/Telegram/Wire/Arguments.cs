using System.Globalization;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>The parameters of one call, from whichever of the four ways they came.</summary>
internal sealed class Arguments
{
    private readonly List<Argument> _all = new(8);

    public IReadOnlyList<Argument> All => _all;

    public void Add(Argument argument)
    {
        for (var i = 0; i < _all.Count; i++)
            if (_all[i].Name == argument.Name)
            {
                _all[i] = argument;
                return;
            }

        _all.Add(argument);
    }

    public void Remove(string name) => _all.RemoveAll(one => one.Name == name);

    public Dictionary<string, string> Copy()
    {
        var copy = new Dictionary<string, string>(_all.Count);
        foreach (var one in _all)
            copy[one.Name] = one.Kind == ArgumentKind.File ? $"<{one.File!.Name}, {one.File.Bytes.Length} bytes>" : one.Text;
        return copy;
    }

    public bool Find(string name, out Argument argument)
    {
        foreach (var one in _all)
            if (one.Name == name && one.Kind != ArgumentKind.Null)
            {
                argument = one;
                return true;
            }

        argument = default;
        return false;
    }

    public string Text(string name) => Find(name, out var argument) ? argument.Text : "";

    /// <summary>Null when absent or not a number, as the official server takes it.</summary>
    public long? Integer(string name) =>
        Find(name, out var argument)
        && long.TryParse(argument.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    public bool Flag(string name) => Find(name, out var argument) && argument.Text is "true" or "True" or "1" or "yes";

    /// <summary>Null when absent or empty. An empty memory would be a different thing.</summary>
    public ReadOnlyMemory<byte>? Json(string name) =>
        Find(name, out var argument) && argument.Json is { Length: > 0 } json ? json : new ReadOnlyMemory<byte>?();
}
