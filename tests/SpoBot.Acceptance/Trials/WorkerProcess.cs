using System.Collections.Concurrent;
using System.Diagnostics;
using SpoBot.Acceptance.Cast;

namespace SpoBot.Acceptance.Trials;

/// <summary>The worker as an administrator runs it: the built program in a process of its own, set by its environment.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly ConcurrentQueue<string> _said = new();
    private readonly Process _process;

    private WorkerProcess(Process process)
    {
        _process = process;
        process.OutputDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => _said.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    internal string Said => string.Join('\n', _said.TakeLast(30));

    internal bool HasExited => _process.HasExited;

    internal long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    internal long PeakMemory
    {
        get
        {
            _process.Refresh();
            return _process.PeakWorkingSet64;
        }
    }

    /// <param name="dataFile">Another place for the data than the ministry's.</param>
    /// <param name="startAt">The moment from which its clock runs; null = now.</param>
    internal static WorkerProcess Start(Ministry ministry, int perSecond = 30, string? dataFile = null, DateTimeOffset? startAt = null, IReadOnlyDictionary<string, string>? environment = null)
    {
        var folder = Path.GetDirectoryName(ministry.DataFile)!;
        var start = BuiltProgram.Say("run");
        start.WorkingDirectory = folder;
        start.Environment["Telegram__Token"] = ministry.Telegram.Token;
        start.Environment["Telegram__ApiBase"] = ministry.Telegram.Url;
        start.Environment["Storage__Path"] = dataFile ?? ministry.DataFile;
        start.Environment["Pace__PerSecond"] = perSecond.ToString(System.Globalization.CultureInfo.InvariantCulture);
        start.Environment["Region__TimeZone"] = "Europe/Moscow";
        start.Environment["Log__Folder"] = Path.Combine(folder, "logs");
        if (startAt is { } moment)
            start.Environment["Clock__StartAt"] = moment.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
        foreach (var (key, value) in environment ?? new Dictionary<string, string>())
            start.Environment[key] = value;
        return new WorkerProcess(Process.Start(start) ?? throw new InvalidOperationException("the program cannot be started"));
    }

    /// <summary>SIGKILL: nothing is finished, nothing is told.</summary>
    internal async Task Kill()
    {
        _process.Kill();
        await Gone();
    }

    /// <summary>SIGTERM, as a service manager stops it; the exit code.</summary>
    internal async Task<int> Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await Gone();
        return _process.ExitCode;
    }

    /// <summary>It ends by itself; the exit code.</summary>
    internal async Task<int> Ended()
    {
        await Gone();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private async Task Gone()
    {
        using var timeout = new CancellationTokenSource(Patience);
        await _process.WaitForExitAsync(timeout.Token);
    }
}
