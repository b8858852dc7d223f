namespace SpoBot.Catalogs;

/// <summary>What a file says, or everything that is wrong with it. The value is there only when there are no faults.</summary>
internal sealed record Loaded<T>(T? Value, IReadOnlyList<Fault> Faults)
    where T : class
{
    public bool IsSound => Value is not null && Faults.Count == 0;
}
