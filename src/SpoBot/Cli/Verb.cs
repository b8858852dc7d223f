using System.CommandLine;

namespace SpoBot.Cli;

/// <summary>One verb of the command line, with examples that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}
