using SpoBot.Courier;
using SpoBot.Outbox;

namespace SpoBot.Telegram;

/// <summary>Telegram as the way out: a content becomes a method, an answer becomes a delivery.</summary>
internal sealed class TelegramPost(Wire wire, WireSettings settings, TimeProvider time, ILogger<TelegramPost> log) : IPost
{
    private static readonly TimeSpan ComplaintEvery = TimeSpan.FromMinutes(5);

    private long? _complainedAt;

    public async Task<Delivery> Deliver(long chat, Content content, CancellationToken cancellation)
    {
        var delivery = await Attempt(chat, content, plain: false, cancellation);
        if (delivery is Delivery.Refused { Description: var description })
        {
            if (content is Content.Edit edit && Refusals.IsNoLongerEditable(description))
            {
                content = new Content.Message(edit.Html, edit.Buttons);
                delivery = await Attempt(chat, content, plain: false, cancellation);
            }

            if (delivery is Delivery.Refused again && Refusals.IsBadMarkup(again.Description))
            {
                log.LogWarning("Markup of a letter to chat {Chat} was not understood ({Why}); it goes out as plain text", chat, again.Description);
                delivery = await Attempt(chat, content, plain: true, cancellation);
            }
        }

        if (Verdict.IsTokenRefused(delivery))
            Complain(((Delivery.TryAfter)delivery).Description);
        return delivery;
    }

    private async Task<Delivery> Attempt(long chat, Content content, bool plain, CancellationToken cancellation)
    {
        var (method, payload, timeout) = Draft(chat, content, plain);
        Delivery delivery;
        using (var exchange = await wire.Call(method, payload, timeout, cancellation))
            delivery = Verdict.Of(exchange);
        return delivery switch
        {
            Delivery.Refused refused when content is Content.Edit edit && Refusals.IsNotModified(refused.Description) => new Delivery.Delivered(edit.MessageId),
            Delivery.Refused refused when content is Content.Toast && Refusals.IsTooOld(refused.Description) => new Delivery.Delivered(null),
            Delivery.Delivered when content is Content.Edit edit => new Delivery.Delivered(edit.MessageId),
            _ => delivery,
        };
    }

    private (string Method, Payload Payload, TimeSpan Timeout) Draft(long chat, Content content, bool plain) => content switch
    {
        Content.Message message => ("sendMessage",
            SendBodies.SendMessage(chat, plain ? PlainText.Of(message.Html) : message.Html, message.Buttons, message.Silent, plain), settings.CallTimeout),
        Content.Edit edit => ("editMessageText", SendBodies.EditMessageText(chat, edit, plain), settings.CallTimeout),
        Content.Toast toast => ("answerCallbackQuery", SendBodies.AnswerCallbackQuery(toast), settings.CallTimeout),
        Content.Document file => (file.AsPhoto ? "sendPhoto" : "sendDocument", SendBodies.SendFile(chat, file, plain), 2 * settings.CallTimeout),
        Content.Forwarded file => (file.IsPhoto ? "sendPhoto" : "sendDocument", SendBodies.SendKept(chat, file, plain), settings.CallTimeout),
        _ => throw new InvalidOperationException($"no method sends {content.GetType().Name}"),
    };

    private void Complain(string why)
    {
        if (_complainedAt is { } at && time.GetElapsedTime(at) < ComplaintEvery)
            return;
        _complainedAt = time.GetTimestamp();
        log.LogCritical(
            "Telegram does not accept the bot's token ({Why}): nothing can be sent. Check Telegram__Token and Telegram__ApiBase. / "
            + "Telegram не принимает токен бота: письма ждут, проверьте Telegram__Token и Telegram__ApiBase", why);
    }
}
