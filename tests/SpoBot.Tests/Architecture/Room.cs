namespace SpoBot.Tests.Architecture;

/// <summary>A namespace and what its types may know of the program, and what they may know of the outside.</summary>
/// <param name="May">Other rooms of the program; a name of a single type narrows a room to it.</param>
/// <param name="Never">Namespaces or types of the outside that it must do without.</param>
internal sealed record Room(string Namespace, string[] May, string[] Never)
{
    public bool Holds(TypeName type) => type.IsWithin(Namespace);

    /// <summary>Every breach as «the type knows the type».</summary>
    public IEnumerable<string> Breaches(IReadOnlyDictionary<TypeName, HashSet<TypeName>> types) =>
        from type in types
        where Holds(type.Key)
        from known in type.Value
        where !IsAllowed(known)
        orderby type.Key.Full, known.Full
        select $"{type.Key.Full} knows {known.Full}";

    private bool IsAllowed(TypeName known) =>
        !Names(Never, known) && (!known.IsWithin("SpoBot") || Holds(known) || Names(May, known));

    private static bool Names(string[] rooms, TypeName type) => rooms.Any(room => type.IsWithin(room) || type.Full == room);
}
