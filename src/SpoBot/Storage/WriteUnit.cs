namespace SpoBot.Storage;

/// <summary>One piece of work that is committed as a whole or not at all, and answered only after the commit.</summary>
internal abstract class WriteUnit(CancellationToken cancellation)
{
    internal bool IsCancelled => cancellation.IsCancellationRequested;

    protected CancellationToken Cancellation => cancellation;

    internal abstract void Run(Session session);

    internal abstract void Complete();

    internal abstract void Fail(Exception fault);

    internal abstract void Cancel();
}

internal sealed class WriteUnit<T>(Func<Session, T> work, CancellationToken cancellation) : WriteUnit(cancellation)
{
    private readonly TaskCompletionSource<T> answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T result = default!;

    internal Task<T> Task => answer.Task;

    internal override void Run(Session session) => result = work(session);

    internal override void Complete() => answer.TrySetResult(result);

    internal override void Fail(Exception fault) => answer.TrySetException(fault);

    internal override void Cancel() => answer.TrySetCanceled(Cancellation);
}
