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
    private readonly TaskCompletionSource<T> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    internal Task<T> Task => _answer.Task;

    internal override void Run(Session session) => _result = work(session);

    internal override void Complete() => _answer.TrySetResult(_result);

    internal override void Fail(Exception fault) => _answer.TrySetException(fault);

    internal override void Cancel() => _answer.TrySetCanceled(Cancellation);
}
