namespace SpoBot.Catalogs;

/// <summary>A piece of a YAML file that remembers where it stood.</summary>
internal abstract record Node(Mark At)
{
    internal sealed record Scalar(Mark At, string Text, bool IsPlain) : Node(At)
    {
        public bool IsNull => IsPlain && Text is "" or "~" or "null";
    }

    internal sealed record List(Mark At, IReadOnlyList<Node> Items) : Node(At);

    internal sealed record Map(Mark At, IReadOnlyList<Entry> Entries) : Node(At)
    {
        public Entry? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key);
    }

    internal sealed record Entry(Scalar Key, Node Value);
}
