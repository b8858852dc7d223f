namespace SpoBot.Sandbox.Telegram.Markup;

internal static class EntityList
{
    /// <summary>By place, the longer first.</summary>
    public static void Sort(List<Entity> entities) =>
        entities.Sort(static (a, b) => a.Offset != b.Offset ? a.Offset.CompareTo(b.Offset) : b.Length.CompareTo(a.Length));

    /// <summary>The same entities after the text lost so many units in front and was cut at an end.</summary>
    public static List<Entity> Shifted(IReadOnlyList<Entity> entities, int lost, int length)
    {
        var kept = new List<Entity>(entities.Count);
        foreach (var entity in entities)
        {
            var from = Math.Max(0, entity.Offset - lost);
            var to = Math.Min(length, entity.End - lost);
            if (to > from)
                kept.Add(entity with { Offset = from, Length = to - from });
        }

        return kept;
    }
}
