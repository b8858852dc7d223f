using Serilog;
using Serilog.Extensions.Logging;
using Serilog.Formatting.Display;
using SpoBot.Hosting.Settings;
using SpoBot.Telegram;

namespace SpoBot.Hosting;

/// <summary>The log: console and a file a day, ids only, no token whatever the line says.</summary>
internal static class Logging
{
    private const string Line = "{Timestamp:yyyy-MM-dd HH:mm:ss.fff zzz} {Level:u3} {SourceContext}: {Message:lj}{NewLine}{Exception}";

    internal static Action<ILoggingBuilder> To(LogSettings settings, bool console)
    {
        var formatter = new MaskingFormatter(new MessageTemplateTextFormatter(Line));
        var configuration = new LoggerConfiguration()
            .MinimumLevel.Information()
            .MinimumLevel.Override("Quartz", Serilog.Events.LogEventLevel.Warning)
            .MinimumLevel.Override("Microsoft", Serilog.Events.LogEventLevel.Warning)
            .WriteTo.File(
                formatter, Path.Combine(settings.Folder, "spobot-.log"), rollingInterval: RollingInterval.Day, retainedFileCountLimit: settings.KeepDays,
                fileSizeLimitBytes: 50 * 1024 * 1024, rollOnFileSizeLimit: true);
        if (console)
            configuration.WriteTo.Console(formatter);
        var logger = configuration.CreateLogger();
        return builder => builder.AddProvider(new SerilogLoggerProvider(logger, dispose: true));
    }
}
