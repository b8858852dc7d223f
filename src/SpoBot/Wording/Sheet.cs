using System.Text;

namespace SpoBot.Wording;

/// <summary>A screen written line by line that never grows beyond its limit: what does not fit is counted, not cut.</summary>
internal sealed class Sheet(int most = Html.LongestScreen)
{
    private readonly StringBuilder _html = new();

    internal int Left => most - _html.Length;

    internal bool IsEmpty => _html.Length == 0;

    /// <summary>Adds a block on its own line if that much room and <paramref name="spare"/> more is left.</summary>
    internal bool Add(string block, int spare = 0)
    {
        var needed = block.Length + (IsEmpty ? 0 : 1);
        if (needed + spare > Left) return false;

        if (!IsEmpty) _html.Append('\n');
        _html.Append(block);
        return true;
    }

    /// <summary>An empty line, where something stands above it.</summary>
    internal void Gap()
    {
        if (!IsEmpty && Left > 1) _html.Append('\n');
    }

    public override string ToString() => _html.ToString().TrimEnd();
}
