using Quartz;

namespace SpoBot.Hosting;

/// <summary>Quartz is the alarm clock and nothing more: what is due is read from the store, so a missed firing costs minutes.</summary>
[DisallowConcurrentExecution]
internal sealed class RoundJob(Rounds rounds) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await rounds.RunOnce(cancellationToken);
}
