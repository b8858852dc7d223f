using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace SpoBot.Cli;

/// <summary>Help that teaches: what the verb is for, how to write it, examples to copy. In Russian, whatever the machine's culture.</summary>
internal sealed class RussianHelp(bool wanted) : SynchronousCommandLineAction
{
    /// <summary>False for the help that merely stands in for a missing verb: there a misspelt verb is still a fault.</summary>
    public override bool ClearsParseErrors => wanted;

    /// <summary>Puts this help behind --help of the root and of every verb; a root without a verb shows it too.</summary>
    public static void Install(RootCommand root)
    {
        var help = new RussianHelp(wanted: true);
        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Description = "Показать справку.";
                option.Action = help;
            }
            else if (option is VersionOption)
            {
                option.Description = "Показать версию.";
            }
        }

        root.Action ??= new RussianHelp(wanted: false);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine("Как писать:");
        output.WriteLine($"  {Usage(command)}");
        Section(output, "Действия:", command.Subcommands.Where(verb => !verb.Hidden).Select(verb => (verb.Name, verb.Description)));
        Section(output, "Что указать:", command.Arguments.Where(argument => !argument.Hidden).Select(argument => (Name(argument), argument.Description)));
        Section(output, "Параметры:", command.Options.Where(option => !option.Hidden).Select(option => (Name(option), option.Description)));
        if (command is Verb { Examples.Count: > 0 } verb)
            Section(output, "Примеры:", verb.Examples.Select(example => (example, (string?)null)));
        else if (command.Subcommands.Count > 0)
            output.WriteLine($"{Environment.NewLine}Подробно о действии: {Path(command)} ДЕЙСТВИЕ --help");
        return ExitCode.Done;
    }

    private static void Section(TextWriter output, string title, IEnumerable<(string Name, string? Text)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(title);
        var width = all.Max(row => row.Name.Length) + 3;
        foreach (var (name, text) in all)
            output.WriteLine(("  " + (text is null ? name : name.PadRight(width) + text.ReplaceLineEndings("\n" + new string(' ', width + 2)))).TrimEnd());
    }

    private static string Usage(Command command)
    {
        var parts = new List<string> { Path(command) };
        if (command.Subcommands.Count > 0)
            parts.Add("ДЕЙСТВИЕ");
        parts.AddRange(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0 ? $"[{Name(argument)}]" : Name(argument)));
        parts.AddRange(command.Options.Where(option => option.Required && !option.Hidden).Select(Name));
        if (command.Options.Any(option => !option.Required && !option.Hidden))
            parts.Add("[параметры]");
        return string.Join(' ', parts);
    }

    private static string Path(Command command)
    {
        var name = command is RootCommand ? "spobot" : command.Name;
        var parent = command.Parents.OfType<Command>().FirstOrDefault();
        return parent is null ? name : $"{Path(parent)} {name}";
    }

    private static string Name(Argument argument) => argument.HelpName ?? argument.Name;

    private static string Name(Option option) => option.HelpName is { } value ? $"{option.Name} {value}" : option.Name;
}
