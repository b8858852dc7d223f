using Serilog.Events;
using Serilog.Formatting;

namespace SpoBot.Telegram;

/// <summary>The last gate before a log line is written: whatever made it, exceptions included, no token passes.</summary>
internal sealed class MaskingFormatter(ITextFormatter inner) : ITextFormatter
{
    public void Format(LogEvent logEvent, TextWriter output)
    {
        using var line = new StringWriter();
        inner.Format(logEvent, line);
        output.Write(Secrets.Mask(line.ToString()));
    }
}
