using Microsoft.AspNetCore.Http;
using SpoBot.Sandbox.Telegram.Faults;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Does to a call what a fault says.</summary>
internal sealed class Mishaps(World world)
{
    public async Task Strike(Fault fault, Visit call, HttpContext context)
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
                await Task.Delay(fault.Wait, world.Options.Wire, fault.Accepted ? context.RequestAborted : CancellationToken.None);
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
}
