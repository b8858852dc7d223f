using SpoBot.Conversations;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Sandbox.Telegram.Faults;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Telegram;
using SpoBot.Telegram.Types;

namespace SpoBot.Tests.Telegram;

public sealed class TelegramPostTests : IAsyncLifetime
{
    private PostBox box = null!;
    private Person galina = null!;

    public async Task InitializeAsync()
    {
        box = await PostBox.Open();
        galina = box.Telegram.Person("Галина", started: true);
    }

    public async Task DisposeAsync()
    {
        await box.DisposeAsync();
    }

    private Task<Delivery> Deliver(Content content) => box.Post.Deliver(galina.Id, content, default);

    private async Task<long> Sent(Content content) => Assert.IsType<Delivery.Delivered>(await Deliver(content)).MessageId!.Value;

    [Fact]
    public async Task A_message_arrives_with_its_markup_and_buttons()
    {
        var id = await Sent(new Content.Message(
            "<b>Срок 10.02</b> &amp; «ещё» 😀", [[new Button("Отчитаться", "1:r:5"), new Button("Сайт", Url: "https://example.org/a?b=1&c=2")], [new Button("Позже", "1:l:5")]], Silent: true));

        var message = galina.Chat.Last!;
        Assert.Equal(id, message.Id);
        Assert.Equal("Срок 10.02 & «ещё» 😀", message.Text);
        Assert.Equal(["Отчитаться", "Сайт", "Позже"], message.Buttons);
        Assert.True(message.Silent);
        Assert.Empty(box.Telegram.Violations);
    }

    [Fact]
    public async Task A_screen_is_changed_in_place()
    {
        var id = await Sent(new Content.Message("Было", [[new Button("Да", "1:y")]]));

        Assert.Equal(new Delivery.Delivered(id), await Deliver(new Content.Edit(id, "Стало")));

        Assert.Equal("Стало", Assert.Single(galina.Chat.Messages).Text);
        Assert.Empty(galina.Chat.Last!.Buttons);
    }

    [Fact]
    public async Task A_screen_that_shows_it_already_is_done()
    {
        var id = await Sent(new Content.Message("Готово"));
        Assert.Equal(new Delivery.Delivered(id), await Deliver(new Content.Edit(id, "Готово")));
    }

    [Fact]
    public async Task A_screen_that_is_gone_is_sent_anew()
    {
        var id = await Sent(new Content.Edit(4711, "Меню", [[new Button("Да", "1:y")]]));

        Assert.NotEqual(4711, id);
        Assert.Equal("Меню", galina.Chat.Last!.Text);
        Assert.Equal(["Да"], galina.Chat.Last!.Buttons);
    }

    [Fact]
    public async Task The_answer_to_a_button_is_shown_and_a_long_one_cut()
    {
        await Sent(new Content.Message("Меню", [[new Button("Да", "1:y")]]));
        galina.Press("Да");
        var press = UpdateBatch.Of(await box.Api.GetUpdates(null, 10, default)).Updates.Select(update => update.Incoming).OfType<Incoming.Press>().Single();

        Assert.Equal(new Delivery.Delivered(null), await Deliver(new Content.Toast(press.CallbackId, new string('ж', 300), Alert: true)));

        Assert.Equal(200, Assert.Single(galina.Chat.Toasts).Text!.Length);
        Assert.Empty(box.Telegram.Violations);
    }

    [Fact]
    public async Task The_answer_to_a_button_that_telegram_has_forgotten_needs_no_more() =>
        Assert.Equal(new Delivery.Delivered(null), await Deliver(new Content.Toast("123456", "Принято")));

    [Fact]
    public async Task A_letter_whose_markup_is_broken_goes_out_as_plain_text()
    {
        await Sent(new Content.Message("<b>Срок</i> 5 &lt; 6 <blink>!</blink>", [[new Button("Да", "1:y")]]));

        Assert.Equal("Срок 5 < 6 !", galina.Chat.Last!.Text);
        Assert.Equal(["Да"], galina.Chat.Last!.Buttons);
        Assert.Contains(box.Log.Lines, line => line.Text.Contains("plain text"));
    }

    [Fact]
    public async Task Refusals_for_good_are_told_apart()
    {
        var stranger = box.Telegram.Person("Незнакомец");
        var blocker = box.Telegram.Person("Обиженный", started: true);
        blocker.Block();
        var gone = box.Telegram.Person("Ушедший", started: true);
        gone.Deactivate();

        Assert.Equal(RefusalReason.Blocked, (await Refused(blocker.Id)).Reason);
        Assert.Equal(RefusalReason.Deactivated, (await Refused(gone.Id)).Reason);
        Assert.Contains((await Refused(stranger.Id)).Reason, new[] { RefusalReason.ChatNotFound, RefusalReason.Blocked });
        Assert.Equal(RefusalReason.ChatNotFound, (await Refused(987654321)).Reason);
        Assert.Equal(RefusalReason.Content, Assert.IsType<Delivery.Refused>(await Deliver(new Content.Message(new string('ж', 5000)))).Reason);

        async Task<Delivery.Refused> Refused(long chat) =>
            Assert.IsType<Delivery.Refused>(await box.Post.Deliver(chat, new Content.Message("Срок"), default));
    }

    [Fact]
    public async Task Misfortunes_are_told_apart()
    {
        Assert.Equal(new Delivery.TryAfter(TimeSpan.FromSeconds(7), true, "Too Many Requests: retry after 7"), await Struck(Fault.TooMany(7)));
        Assert.False(Assert.IsType<Delivery.TryAfter>(await Struck(Fault.Html(502))).WholeBot);
        Assert.False(Assert.IsType<Delivery.TryAfter>(await Struck(Fault.Error(500, "Internal Server Error"))).WholeBot);
        Assert.IsType<Delivery.Unknown>(await Struck(Fault.Lost));
        Assert.IsType<Delivery.Unknown>(await Struck(Fault.Reset));
        Assert.IsType<Delivery.Unknown>(await Struck(Fault.Empty));
        Assert.False(await Struck(Fault.Truncated) is Delivery.TryAfter or Delivery.Refused);
        Assert.Equal(new Delivery.Moved(-100500), await Struck(Fault.Error(400, "Bad Request: group chat was upgraded to a supergroup chat") with { MigrateTo = -100500 }));

        async Task<Delivery> Struck(Fault fault)
        {
            box.Telegram.Faults.Clear();
            box.Telegram.Faults.Add(fault);
            return await Deliver(new Content.Message("Срок"));
        }
    }

    [Fact]
    public async Task Silence_beyond_the_time_out_is_unknown_and_a_closed_door_is_not()
    {
        await using var hasty = await PostBox.Open(change: settings => settings with { CallTimeout = TimeSpan.FromSeconds(2) });
        var pavel = hasty.Telegram.Person("Павел", started: true);
        hasty.Telegram.Faults.Add(Fault.Hang);
        Assert.Equal(new Delivery.Unknown("no answer in time"), await hasty.Post.Deliver(pavel.Id, new Content.Message("раз"), default));

        await hasty.Telegram.GoDown();
        Assert.IsType<Delivery.TryAfter>(await hasty.Post.Deliver(pavel.Id, new Content.Message("два"), default));

        await hasty.Telegram.ComeBack();
        Assert.IsType<Delivery.Delivered>(await hasty.Post.Deliver(pavel.Id, new Content.Message("три"), default));
    }

    [Fact]
    public async Task A_wrong_token_is_said_loudly_once_and_shown_nowhere()
    {
        const string secret = "123456:WRONG-TOKEN-bbbbbbbbbbbbbbbbbbbbbb";
        await using var wrong = await PostBox.Open(change: settings => settings with { Token = secret });

        for (var i = 0; i < 3; i++)
            Assert.True(Assert.IsType<Delivery.TryAfter>(await wrong.Post.Deliver(1, new Content.Message("Срок"), default)).WholeBot);
        await wrong.Telegram.GoDown();
        await wrong.Post.Deliver(1, new Content.Message("Срок"), default);
        var thrown = await Assert.ThrowsAsync<TelegramException>(() => wrong.Api.GetMe(default));

        Assert.Single(wrong.Log.Lines);
        Assert.DoesNotContain("WRONG-TOKEN", string.Join('\n', wrong.Log.Lines) + thrown);
    }
}
