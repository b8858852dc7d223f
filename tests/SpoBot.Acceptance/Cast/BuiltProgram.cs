using System.Diagnostics;
using SpoBot.Hosting;

namespace SpoBot.Acceptance.Cast;

/// <summary>The program in a process of its own: as it was just built, or the published one that SPOBOT_PROGRAM names.</summary>
internal static class BuiltProgram
{
    private static readonly string? Published = Environment.GetEnvironmentVariable("SPOBOT_PROGRAM");

    internal static bool IsPublished => Published is not null;

    internal static ProcessStartInfo Say(params string[] words) =>
        new(Published ?? "dotnet", Published is null ? [typeof(Worker).Assembly.Location, .. words] : words) { RedirectStandardOutput = true, RedirectStandardError = true };
}
