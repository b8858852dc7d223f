using System.CommandLine;
using System.CommandLine.Parsing;

namespace SpoBot.Cli;

/// <summary>Turns what the parser did not like into one Russian sentence with the way on.</summary>
internal static class UsageFault
{
    public static string Describe(ParseResult parsed)
    {
        var way = $" Справка: spobot {Path(parsed.CommandResult)}--help";
        return Sentence(parsed) + way;
    }

    private static string Sentence(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0)
            return Unmatched(parsed, parsed.UnmatchedTokens[0]);
        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            OptionResult { Option: { Required: true } option } result when result.Implicit => $"Не указан обязательный параметр {option.Name}.",
            OptionResult { Tokens.Count: 0 } result => $"После {result.Option.Name} нужно значение.",
            ArgumentResult { Tokens.Count: 0, Argument: { } argument } => $"Не указано: {argument.HelpName ?? argument.Name}.",
            CommandResult { Command.Subcommands.Count: > 0 } result when result.Children.All(child => child is not ArgumentResult) && IsEnglish(error.Message)
                => $"Нужно действие: {string.Join(", ", result.Command.Subcommands.Select(verb => verb.Name))}.",
            _ => IsEnglish(error.Message) ? $"Команда написана неверно ({error.Message.TrimEnd('.')})." : error.Message,
        };
    }

    private static string Unmatched(ParseResult parsed, string token)
    {
        var command = parsed.CommandResult.Command;
        var names = token.StartsWith('-')
            ? command.Options.Select(option => option.Name)
            : command.Subcommands.Select(verb => verb.Name);
        var near = names.Where(name => Distance(name, token) <= 2).OrderBy(name => Distance(name, token)).FirstOrDefault();
        var hint = near is null ? "" : $" Возможно, имелось в виду {near}.";
        return token.StartsWith('-') ? $"Нет такого параметра: {token}.{hint}" : $"Лишнее слово: «{token}».{hint}";
    }

    private static string Path(CommandResult result)
    {
        var names = new List<string>();
        for (SymbolResult? step = result; step is CommandResult { Command: not RootCommand } command; step = step.Parent)
            names.Insert(0, command.Command.Name);
        return names.Count == 0 ? "" : string.Join(' ', names) + " ";
    }

    private static bool IsEnglish(string message) => !message.Any(letter => letter is >= 'а' and <= 'я');

    /// <summary>How many letters must change (insert, drop, replace) between two short words.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 2)
            return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.Min(cost, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
