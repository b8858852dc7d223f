using SpoBot.Conversations;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Sandbox.Telegram.People;
using SpoBot.Telegram;
using SpoBot.Telegram.Types;

namespace SpoBot.Tests.Telegram;

public sealed class FilesAndProfileTests : IAsyncLifetime
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

    private async Task<long> Sent(Content content) =>
        Assert.IsType<Delivery.Delivered>(await box.Post.Deliver(galina.Id, content, default)).MessageId!.Value;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_of_our_own_arrives_under_its_russian_name(bool asPhoto)
    {
        byte[] picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
        await Sent(new Content.Document("сроки «2024».png", "image/png", picture, "Сроки <b>на год</b>", [[new Button("Да", "1:y")]], asPhoto));

        var message = galina.Chat.Last!;
        Assert.Equal("Сроки на год", message.Text);
        Assert.Equal(["Да"], message.Buttons);
        if (!asPhoto)
            Assert.Equal("сроки «2024».png", message.Attachment!.File!.Name);
        Assert.Empty(box.Telegram.Violations);
    }

    [Fact]
    public async Task A_file_that_somebody_sent_is_passed_on_by_its_id()
    {
        var pavel = box.Telegram.Person("Павел", started: true);
        pavel.SendDocument("отчёт.docx", [1, 2, 3]);
        var file = UpdateBatch.Of(await box.Api.GetUpdates(null, 10, default)).Updates.Select(update => update.Incoming).OfType<Incoming.File>().Single();

        await Sent(new Content.Forwarded(file.FileId, IsPhoto: false, "От колледжа"));

        Assert.Equal("отчёт.docx", galina.Chat.Last!.Attachment!.File!.Name);
        Assert.Equal("От колледжа", galina.Chat.Last!.Text);
    }

    [Fact]
    public async Task The_other_methods_are_understood()
    {
        Assert.True((await box.Api.GetMe(default)).IsBot);
        await box.Api.SetMyCommands([new("status", "Мои сроки")], BotCommandScope.AllPrivateChats, default);
        await box.Api.SetMyCommands([new("debts", "Должники")], BotCommandScope.OneChat(galina.Id), default);
        await box.Api.DeleteMyCommands(BotCommandScope.OneChat(galina.Id), default);
        await box.Api.SetChatMenuButton(galina.Id, MenuButton.Commands, default);
        await box.Api.SetMyDescription("Напоминает о сроках", default);
        await box.Api.SetMyShortDescription("Сроки", default);
        Assert.Equal("", (await box.Api.GetWebhookInfo(default)).Url);
        await box.Api.DeleteWebhook(default);
        Assert.Empty(box.Telegram.Violations);
    }
}
