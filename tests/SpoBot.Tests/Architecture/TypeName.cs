namespace SpoBot.Tests.Architecture;

/// <summary>A type as metadata names it; a nested type stands under the name of its outermost one.</summary>
internal readonly record struct TypeName(string Namespace, string Name)
{
    public string Full => Namespace.Length == 0 ? Name : $"{Namespace}.{Name}";

    public bool IsWithin(string @namespace) => Namespace == @namespace || Namespace.StartsWith(@namespace + ".", StringComparison.Ordinal);
}
