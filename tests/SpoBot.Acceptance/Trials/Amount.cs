using System.Globalization;

namespace SpoBot.Acceptance.Trials;

/// <summary>How much of a trial is done: little by default, all of it when the environment asks.</summary>
internal static class Amount
{
    internal static int Of(string variable, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : otherwise;
}
