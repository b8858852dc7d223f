using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;
using SpoBot.Hosting.Http;
using SpoBot.Hosting.Settings;
using SpoBot.Storage;
using SpoBot.Telegram;

namespace SpoBot.Hosting;

/// <summary>The log: console and a file a day, ids only, no token whatever the line says.</summary>
internal static class Logging
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    /// <summary>Throws <see cref="StoreException"/> when the folder cannot be written: Serilog would pass that over.</summary>
    internal static Action<ILoggingBuilder> To(LogSettings settings, bool console)
    {
        Writable.Prove(settings.Folder);
        var formatter = new MaskingFormatter(new MessageTemplateTextFormatter(Line));
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Quartz", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
            // It is told on the terminal in one sentence; the host would add where in the program it happened.
            .Filter.ByExcluding(line => line.Exception is DoorException)
            .WriteTo.File(
                formatter, Path.Combine(settings.Folder, "spobot-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: settings.KeepDays,
                fileSizeLimitBytes: 50 * 1024 * 1024, rollOnFileSizeLimit: true);
        if (console)
            configuration.WriteTo.Console(formatter);
        var logger = configuration.CreateLogger();
        return builder => builder.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
    }
}
