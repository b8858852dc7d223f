using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;

namespace SpoBot.Conversations.Claims;

/// <summary>The one place where buttons become bytes and back: a version, the tag, the fields in base 36, all joined by dots.</summary>
[UnconditionalSuppressMessage("Trimming", "IL2026", Justification = Kept)]
[UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Kept)]
internal static class ClaimCodec
{
    private const string Kept = "The project file keeps the whole of this assembly: every button with its constructor and its fields.";

    internal const int MostBytes = 64;

    private const char Version = '1';

    private static readonly Shape[] Shapes =
        [.. typeof(Claim).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Claim)) && !type.IsAbstract).Select(type => new Shape(type))];

    private static readonly Dictionary<Type, Shape> ByType = Shapes.ToDictionary(shape => shape.Type);

    private static readonly Dictionary<string, Shape> ByTag = Shapes.ToDictionary(shape => shape.Tag, StringComparer.Ordinal);

    internal static IEnumerable<Type> Known => ByType.Keys;

    internal static string Write(Claim claim)
    {
        var shape = ByType[claim.GetType()];
        var text = new StringBuilder().Append(Version).Append(shape.Tag);
        foreach (var field in shape.Fields)
            text.Append('.').Append(FieldCodec.Write(field.GetValue(claim)));
        var written = text.ToString();
        return Encoding.UTF8.GetByteCount(written) <= MostBytes
            ? written
            : throw new InvalidOperationException($"The button {shape.Type.Name} takes more than {MostBytes} bytes.");
    }

    /// <summary>Null for anything that today's bot did not write: older versions, other bots' buttons, forgeries.</summary>
    internal static Claim? Read(string text)
    {
        if (text.Length < 2 || text[0] != Version)
            return null;
        var tagEnd = text.IndexOf('.', StringComparison.Ordinal);
        var tag = tagEnd < 0 ? text[1..] : text[1..tagEnd];
        if (!ByTag.TryGetValue(tag, out var shape))
            return null;
        var parts = tagEnd < 0 ? [] : text[(tagEnd + 1)..].Split('.', Math.Max(1, shape.Fields.Count));
        return shape.Make(parts);
    }

    private sealed class Shape
    {
        private readonly ConstructorInfo _make;

        internal Shape(Type type)
        {
            Type = type;
            Tag = type.GetCustomAttribute<ClaimTagAttribute>()?.Tag ?? throw new InvalidOperationException($"{type.Name} has no tag.");
            _make = type.GetConstructors(BindingFlags.Instance | BindingFlags.Public).Single();
            Fields = [.. _make.GetParameters().Select(parameter => type.GetProperty(parameter.Name!, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!)];
        }

        internal Type Type { get; }

        internal string Tag { get; }

        internal IReadOnlyList<PropertyInfo> Fields { get; }

        internal Claim? Make(string[] parts)
        {
            if (parts.Length != Fields.Count)
                return null;
            var values = new object?[parts.Length];
            for (var i = 0; i < parts.Length; i++)
            {
                if (!FieldCodec.TryRead(parts[i], Fields[i].PropertyType, out values[i]))
                    return null;
            }

            return (Claim)_make.Invoke(values);
        }
    }
}
