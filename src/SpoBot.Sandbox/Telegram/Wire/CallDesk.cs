using System.Globalization;
using Microsoft.AspNetCore.Http;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.Methods;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>One call from its parameters to its answer: faults, latency, the method itself, and the note in the log.</summary>
internal sealed class CallDesk(World world, MethodBook book)
{
    private readonly TimeProvider _wire = world.Options.Wire;

    public async Task Serve(HttpContext context, string name)
    {
        var call = new Visit(world.Calls.NextNumber(), world.Now, _wire.GetTimestamp(), book.Find(name), name);
        try
        {
            await Read(call, context);
            call.Fault = world.Faults.Choose(call.Name, call.Chat, call.Text);
            if (call.Fault is not null)
                world.Changed.Pulse();
            await Pause(world.Latency / 2, context);
            if (call.Fault is { Accepted: false } early)
                await Misfortune(early, call, context);
            if (!call.Over)
                await Play(call, context.RequestAborted);
            await Pause(world.Latency / 2, context);
            if (call.Fault is { Accepted: true } late)
                await Misfortune(late, call, context);
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
            call.Refusal = broken.StatusCode == 413 ? new(413, "Request Entity Too Large") : Refusal.Bad("can't read the request");
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

    private async Task Misfortune(Fault fault, Visit call, HttpContext context)
    {
        call.Over = true;
        switch (fault.Kind)
        {
            case FaultKind.Error:
                call.Status = fault.Status;
                await Exchange.Send(context, new Refusal(fault.Status, fault.Description, fault.RetryAfter, fault.MigrateTo));
                break;
            case FaultKind.Html:
                call.Status = fault.Status;
                await Exchange.SendHtml(context, fault.Status);
                break;
            case FaultKind.Reset:
                Exchange.Reset(context);
                break;
            case FaultKind.Truncated:
                await Exchange.SendHalf(context, Whole(call));
                break;
            case FaultKind.Empty:
                call.Status = 200;
                await Exchange.SendBytes(context, [], "application/json");
                break;
            case FaultKind.Delay:
                call.Over = false;
                await Pause(fault.Wait, context);
                break;
            case FaultKind.Hang:
                await Hang(context);
                break;
        }
    }

    private static byte[] Whole(Visit call) =>
        (call.Answer is not null ? Envelope.Wrap(call.Answer) : Envelope.Wrap(call.Refusal ?? new Refusal(500, "Internal Server Error"))).ToArray();

    private async Task Hang(HttpContext context)
    {
        await world.Faults.Cleared.Next().WaitAsync(context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Exchange.Reset(context);
    }

    private async Task Pause(TimeSpan wait, HttpContext context)
    {
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, _wire, context.RequestAborted);
    }

    private static Task Answer(Visit call, HttpContext context)
    {
        call.Status = call.Refusal?.Status ?? 200;
        return call.Refusal is not null ? Exchange.Send(context, call.Refusal) : Exchange.Send(context, call.Answer!);
    }

    private void Note(Visit call)
    {
        if (call.Refusal is { Blame: { } severity })
            world.Violations.Add(new(severity, call.Name, call.Refusal.Message, call.At));
        world.Calls.Add(new(call.Number, call.At, call.Name, call.Chat, call.Status, call.Refusal?.Message, _wire.GetElapsedTime(call.Began), call.Fault?.Kind)
        {
            Accepted = call.Answer is not null,
            Parameters = world.Options.Keep.Parameters ? call.Arguments.Copy() : null,
        });
        world.Changed.Pulse();
    }

    /// <summary>What is known of a call while it is being served.</summary>
    private sealed class Visit(long number, DateTimeOffset at, long began, Method? method, string asked)
    {
        public long Number => number;

        public DateTimeOffset At => at;

        public long Began => began;

        public Method? Method => method;

        public string Name => method?.Name ?? asked;

        public Arguments Arguments { get; set; } = new();

        public Fault? Fault { get; set; }

        public Answer? Answer { get; set; }

        public Refusal? Refusal { get; set; }

        /// <summary>An answer went out, or never will.</summary>
        public bool Over { get; set; }

        public int Status { get; set; }

        public long? Chat => long.TryParse(Arguments.Text("chat_id"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var chat) ? chat : null;

        public string Text => Arguments.Text("text") is { Length: > 0 } text ? text : Arguments.Text("caption");
    }
}
