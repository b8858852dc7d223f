namespace SpoBot.Tests.Architecture.Samples.Forbidden;

internal class Base;

internal interface IThing;

internal sealed class Thing
{
    public static int Count => 1;
}

internal sealed class Trouble : Exception;

[AttributeUsage(AttributeTargets.All)]
internal sealed class MarkAttribute : Attribute;
