using System.Text;
using SpoBot.Tests.Architecture.Samples.Forbidden;

namespace SpoBot.Tests.Architecture.Samples.Guilty;

internal sealed class Innocent
{
    public static string Say(IReadOnlyList<int> numbers) => string.Join(", ", numbers.Where(number => number > 0));
}

internal sealed class ByInheritance : Base;

internal sealed class ByInterface : IThing;

internal sealed class ByField
{
    internal static readonly Thing[] Things = [];
}

internal sealed class ByProperty
{
    public Thing? Thing { get; init; }
}

internal sealed class ByParameter
{
    public static bool Ask(ref Thing? thing) => thing is null;
}

internal sealed class ByGenericArgument
{
    public static Dictionary<string, List<Thing>>? Things() => null;
}

internal sealed class ByConstraint<T>
    where T : Base;

[Mark]
internal sealed class ByAttribute;

internal sealed class ByMethodBody
{
    public static int Count() => Thing.Count;
}

internal sealed class BehindSwitch
{
    public static int Choose(int way)
    {
        switch (way)
        {
            case 0: return 3;
            case 1: return 1;
            case 2: return 4;
            case 3: return 1;
            case 4: return Thing.Count;
            default: return 5;
        }
    }
}

internal sealed class ByGenericCall
{
    public static int Count() => Enumerable.Empty<Thing>().Count();
}

internal sealed class ByTypeOf
{
    public static string Name() => typeof(Thing).Name;
}

internal sealed class ByLambda
{
    public static Func<int> Later() => () => Thing.Count;
}

internal sealed class ByIterator
{
    public static IEnumerable<int> Numbers()
    {
        yield return Thing.Count;
    }
}

internal sealed class ByNestedType
{
    internal sealed class Inner
    {
        public Thing? Thing { get; init; }
    }
}

internal sealed class ByCatch
{
    public static bool Try(Action action)
    {
        try
        {
            action();
            return true;
        }
        catch (Trouble)
        {
            return false;
        }
    }
}

internal sealed class ByOutside
{
    public static string Empty() => new StringBuilder().ToString();
}
