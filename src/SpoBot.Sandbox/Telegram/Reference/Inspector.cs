using System.Collections.Frozen;
using System.Globalization;
using System.Text.Json;
using SpoBot.Sandbox.Telegram.Records;
using SpoBot.Sandbox.Telegram.Wire;

namespace SpoBot.Sandbox.Telegram.Reference;

/// <summary>
/// Holds the parameters of a call against the reference. The official server ignores what it does not know; here it is refused,
/// because nobody writes a parameter without meaning it.
/// </summary>
internal sealed class Inspector(World world)
{
    private static readonly FrozenDictionary<string, Shape> Methods = Shape.Read(MethodText.Text);

    public static IEnumerable<string> MethodNames => Methods.Keys;

    public void Check(string method, Arguments arguments)
    {
        var shape = Methods[method];
        foreach (var argument in arguments.All)
            if (shape.Fields.TryGetValue(argument.Name, out var field))
                Check(method, argument, field);
            else if (!Attached(argument, arguments))
                Unknown(method, $"unknown parameter \"{argument.Name}\"");
    }

    /// <summary>A file of the form that another parameter points to.</summary>
    private static bool Attached(Argument argument, Arguments arguments) =>
        argument.Kind == ArgumentKind.File && arguments.All.Any(other => other.Text == "attach://" + argument.Name);

    private void Check(string method, Argument argument, Field field)
    {
        switch (argument.Kind)
        {
            case ArgumentKind.Null:
                throw Refusal.Bad($"parameter \"{field.Name}\" is null: leave it out instead");
            case ArgumentKind.File when !field.May("File"):
                throw Wrong(field);
            case ArgumentKind.File:
                return;
        }

        if (field.Depth > 0 || !Simple(field))
        {
            if (argument.Kind is ArgumentKind.Number or ArgumentKind.Boolean)
                throw JsonInspector.Misfit(field, null);
            CheckJson(method, argument, field);
            return;
        }

        var verdict = Judge(argument, field);
        if (verdict == Verdict.Wrong)
            throw Wrong(field);
        if (verdict == Verdict.Converted)
            world.Violations.Add(new(Severity.Warning, method, $"\"{field.Name}\" must be {field.Expected}, {argument.Kind} was given", world.Now));
    }

    private static bool Simple(Field field) => field.Types.All(type => type is "Integer" or "String" or "Boolean" or "File");

    private enum Verdict
    {
        Right,
        Converted,
        Wrong,
    }

    private static Verdict Judge(Argument argument, Field field)
    {
        if (argument.Kind == ArgumentKind.Json)
            return Verdict.Wrong;
        if (field.May("String") || field.May("File"))
        {
            var fits = argument.Kind is ArgumentKind.String or ArgumentKind.Form || (field.May("Integer") && Whole(argument));
            return fits ? Verdict.Right : Verdict.Converted;
        }

        if (field.May("Integer"))
            return argument.Kind switch
            {
                _ when !Whole(argument) => Verdict.Wrong,
                ArgumentKind.String => Verdict.Converted,
                _ => Verdict.Right,
            };
        var flag = argument.Text.ToLowerInvariant() is "true" or "false" or "yes" or "no" or "1" or "0";
        return !flag ? Verdict.Wrong : argument.Kind is ArgumentKind.Boolean or ArgumentKind.Form ? Verdict.Right : Verdict.Converted;
    }

    private static bool Whole(Argument argument) => long.TryParse(argument.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);

    private void CheckJson(string method, Argument argument, Field field)
    {
        if (argument.Json.Length == 0)
            return;
        try
        {
            var reader = new Utf8JsonReader(argument.Json.Span);
            reader.Read();
            JsonInspector.Check(ref reader, field, field.Name, what => Unknown(method, what));
        }
        catch (JsonException)
        {
            // Whoever reads this parameter has the official words for it.
        }
    }

    private void Unknown(string method, string what)
    {
        if (world.Options.Strict)
            throw Refusal.Bad(what);
        world.Violations.Add(new(Severity.Warning, method, what, world.Now));
    }

    private static Refusal Wrong(Field field) => Refusal.Bad($"parameter \"{field.Name}\" must be {field.Expected}");
}
