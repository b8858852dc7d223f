using Microsoft.AspNetCore.Http;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Methods;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>
/// One call from its parameters to its answer: faults, latency, the method itself, and the note in the log.
/// What was read to the end takes its course, even when the caller is gone meanwhile: that is how a killed bot repeats itself.
/// </summary>
internal sealed class CallDesk(World world, MethodBook book)
{
    private readonly TimeProvider _wire = world.Options.Wire;
    private readonly Mishaps _mishaps = new(world);

    public async Task Serve(HttpContext context, string name)
    {
        var call = new Visit(world.Calls.NextNumber(), world.Now, _wire.GetTimestamp(), book.Find(name), name);
        try
        {
            await Read(call, context);
            call.Fault = world.Faults.Choose(call.Name, call.Chat, call.Text);
            if (call.Fault is not null)
                world.Changed.Pulse();
            await Pause(world.Latency / 2, CancellationToken.None);
            if (call.Fault is { Accepted: false } early)
                await _mishaps.Strike(early, call, context);
            if (!call.Over)
                await Play(call, context.RequestAborted);
            await Pause(world.Latency / 2, context.RequestAborted);
            if (call.Fault is { Accepted: true } late)
                await _mishaps.Strike(late, call, context);
            if (!call.Over)
                await Answer(call, context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            call.Status = 0;
        }
        finally
        {
            Note(call);
        }
    }

    /// <summary>A call that came as the body of a webhook's answer: it has its effect, and nobody hears how it went.</summary>
    public async Task ServeReply(byte[] body)
    {
        var arguments = new Arguments();
        try
        {
            JsonBody.Read(body, arguments);
        }
        catch (Refusal)
        {
            return;
        }

        var name = arguments.Text("method");
        if (name.Length == 0)
            return;
        arguments.Remove("method");
        var call = new Visit(world.Calls.NextNumber(), world.Now, _wire.GetTimestamp(), book.Find(name), name) { Arguments = arguments };
        await Play(call, CancellationToken.None);
        call.Status = call.Refusal?.Status ?? 200;
        Note(call);
    }

    private static async Task Read(Visit call, HttpContext context)
    {
        try
        {
            call.Arguments = await RequestReader.Read(context.Request);
        }
        catch (Refusal refusal)
        {
            call.Refusal = refusal;
        }
        catch (BadHttpRequestException broken)
        {
            // A caller that was killed in the middle of its request has broken no rule.
            call.Refusal = broken.StatusCode == 413 ? new(413, "Request Entity Too Large") : Refusal.Gone("the request broke off");
        }
    }

    private async Task Play(Visit call, CancellationToken caller)
    {
        if (call.Refusal is not null)
            return;
        try
        {
            call.Answer = await book.Play(call.Method, call.Arguments, caller);
        }
        catch (Refusal refusal)
        {
            call.Refusal = refusal;
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            call.Refusal = Refusal.Broken(broken);
        }
    }

    private Task Pause(TimeSpan wait, CancellationToken cancellation) =>
        wait > TimeSpan.Zero ? Task.Delay(wait, _wire, cancellation) : Task.CompletedTask;

    private static Task Answer(Visit call, HttpContext context)
    {
        call.Status = call.Refusal?.Status ?? 200;
        return call.Refusal is not null ? Exchange.Send(context, call.Refusal) : Exchange.Send(context, call.Answer!);
    }

    private void Note(Visit call)
    {
        if (call.Refusal is { Blame: { } severity })
            world.Violations.Add(new(severity, call.Name, call.Refusal.Message, call.At));
        var took = _wire.GetElapsedTime(call.Began);
        world.Calls.Add(new(call.Number, call.At, call.Name, call.Chat, call.Status, call.Refusal?.Message, took, call.Fault?.Kind)
        {
            Accepted = call.Answer is not null,
            Parameters = world.Options.Keep.Parameters ? call.Arguments.Copy() : null,
        });
        world.Changed.Pulse();
    }
}
