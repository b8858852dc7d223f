using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class LinkTests
{
    [Fact]
    public async Task A_link_to_the_bot_opens_on_the_phone_of_whoever_it_was_meant_for()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.Write(3, "Приглашение: https://t.me/spo_sandbox_bot?start=AAAAAAAAAAAAAAAAAAAAAA");

        await sitting.Press(3, "https://t.me/spo_sandbox_bot");
        await sitting.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox).SelectOptionAsync(new SelectOptionValue { Label = "Ольга Новикова, Пока посторонняя: ждёт приглашения" });
        await sitting.Page.GetByRole(AriaRole.Button, new() { Name = "Открыть", Exact = true }).ClickAsync();

        await Assertions.Expect(sitting.Phone(3).Locator(".post")).ToContainTextAsync("ждёт приглашения");
        await sitting.Sees(3, "/start AAAA");
        await sitting.Sees(3, "Ссылка не подошла");
        sitting.IsClean();
    }
}
