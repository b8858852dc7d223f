using System.Diagnostics;
using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.AdministratorsDay;

/// <summary>An administrator's terminal: one verb of the built program in a folder, set by its environment; it must end by itself.</summary>
internal static class Terminal
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    internal static async Task<Answer> Say(string folder, string verb, params (string Key, string Value)[] settings)
    {
        var start = BuiltProgram.Say(verb.Split(' '));
        start.WorkingDirectory = folder;
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        using var process = Process.Start(start)!;
        using var timeout = new CancellationTokenSource(Patience);
        try
        {
            var (said, complained) = (process.StandardOutput.ReadToEndAsync(timeout.Token), process.StandardError.ReadToEndAsync(timeout.Token));
            await process.WaitForExitAsync(timeout.Token);
            return new Answer(process.ExitCode, await said, await complained);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill();
        }
    }

    internal sealed record Answer(int Code, string Said, string Complained);
}
