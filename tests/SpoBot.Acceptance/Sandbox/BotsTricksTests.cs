using System.Text;
using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>What any bot can do on a phone, also what this one does not do today.</summary>
[Collection(Sitting.OneAtATime)]
public sealed class BotsTricksTests
{
    private static readonly HttpClient Bot = new();

    [Fact]
    public async Task A_keyboard_that_the_bot_lays_down_types_for_the_person_and_goes_when_it_is_taken_away()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.Workshop.Kill();
        var keyboard = sitting.Phone(1).Locator(".reply-keyboard");

        await Call(sitting, "sendMessage", """ "text":"Что показать?","reply_markup":{"keyboard":[[{"text":"Мои сроки"}],[{"text":"Справка"}]],"resize_keyboard":true} """);
        await sitting.Sees(1, "Что показать?");
        await keyboard.GetByRole(AriaRole.Button, new() { Name = "Мои сроки" }).ClickAsync();
        await Assertions.Expect(sitting.Phone(1).Locator(".message.mine").Last).ToContainTextAsync("Мои сроки");

        await Call(sitting, "sendMessage", """ "text":"Хорошо","reply_markup":{"remove_keyboard":true} """);
        await sitting.Sees(1, "Хорошо");
        await Assertions.Expect(keyboard).ToBeHiddenAsync();
        sitting.IsClean();
    }

    [Fact]
    public async Task One_sees_that_the_bot_is_typing_until_its_message_comes()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.Workshop.Kill();

        await Call(sitting, "sendChatAction", """ "action":"typing" """);
        await sitting.Sees(1, "бот печатает…");
        await Call(sitting, "sendMessage", """ "text":"Готово" """);
        await sitting.Sees(1, "Готово");

        await Assertions.Expect(sitting.Phone(1).Locator(".typing")).ToHaveCountAsync(0);
        sitting.IsClean();
    }

    private static async Task Call(Sitting sitting, string method, string parameters)
    {
        var person = long.Parse(await sitting.Phone(1).GetByRole(AriaRole.Combobox).InputValueAsync());
        using var body = new StringContent($$"""{"chat_id":{{person}},{{parameters}}}""", Encoding.UTF8, "application/json");
        using var answer = await Bot.PostAsync(new Uri($"{sitting.Workshop.Telegram.Url}/bot{sitting.Workshop.Telegram.Token}/{method}"), body);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }
}
