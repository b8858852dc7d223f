using System.CommandLine;

namespace SpoBot.Cli;

/// <summary>Asks before something that cannot simply be taken back. Where nobody can answer, only --yes is a yes.</summary>
internal static class Consent
{
    internal static Option<bool> Option() => new("--yes") { Description = "Не спрашивать: согласие дано." };

    internal static bool Given(bool yes, string question)
    {
        if (yes)
            return true;
        if (Console.IsInputRedirected)
        {
            Console.Error.WriteLine("Ничего не сделано: чтобы согласиться, добавьте --yes.");
            return false;
        }

        Console.Out.Write($"{question} (да/нет) ");
        var isGiven = Console.In.ReadLine()?.Trim().ToLowerInvariant() is "да" or "д" or "yes" or "y";
        if (!isGiven)
            Console.Error.WriteLine("Ничего не сделано.");
        return isGiven;
    }
}
