using System.Threading.Channels;

namespace SpoBot.Outbox;

/// <summary>Rung after a commit that enqueued letters, so that the courier need not ask. Ringing twice before anyone listens is one ring.</summary>
internal sealed class OutboxBell
{
    private readonly Channel<bool> _rings = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Ring() => _rings.Writer.TryWrite(true);

    public async ValueTask Heard(CancellationToken cancellation) => await _rings.Reader.ReadAsync(cancellation);
}
