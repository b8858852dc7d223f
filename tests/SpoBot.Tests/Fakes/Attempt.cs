using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Tests.Fakes;

/// <summary>One attempt to send, as the post saw it.</summary>
internal sealed record Attempt(int Number, TimeSpan At, long Chat, Content Content)
{
    public TimeSpan End { get; set; }

    public Delivery? Delivery { get; set; }

    public string Words => Content switch
    {
        Content.Message message => message.Html,
        Content.Edit edit => edit.Html,
        Content.Toast toast => toast.Text ?? "",
        _ => Content.GetType().Name,
    };
}
