using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>Without a mouse, and by ear.</summary>
[Collection(Sitting.OneAtATime)]
public sealed class KeyboardTests
{
    [Fact]
    public async Task A_head_reports_by_the_keyboard_alone_on_a_narrow_screen()
    {
        await using var sitting = await Sitting.Begin(width: 390, height: 844);
        var keys = sitting.Page.Keyboard;

        await keys.PressAsync("Tab");
        await keys.PressAsync("Enter");
        await GoTo(sitting, "Tab", "Сообщение боту");
        await keys.TypeAsync("/status");
        await keys.PressAsync("Enter");
        await sitting.Sees(1, "Сроки, 9 января");
        await GoTo(sitting, "Shift+Tab", "1");
        await keys.PressAsync("Enter");
        await sitting.Sees(1, "Срок в документе");
        await GoTo(sitting, "Tab", "Отчитаться");
        await keys.PressAsync("Space");
        await sitting.Sees(1, "Напишите отчёт");
        await GoTo(sitting, "Tab", "Сообщение боту");
        await keys.TypeAsync("Подготовлено 12 программ");
        await keys.PressAsync("Enter");
        await sitting.Sees(1, "Проверьте отчёт");
        await GoTo(sitting, "Shift+Tab", "Отправить");
        await keys.PressAsync("Enter");
        await sitting.Sees(1, "отчёт отправлен");

        sitting.IsClean();
    }

    [Fact]
    public async Task The_days_of_the_year_and_the_tabs_are_walked_with_arrows_and_the_menu_closes_with_escape()
    {
        await using var sitting = await Sitting.Begin();
        var keys = sitting.Page.Keyboard;

        await sitting.Page.Locator("[data-day='2024-01-09']").FocusAsync();
        await keys.PressAsync("ArrowDown");
        await keys.PressAsync("ArrowRight");
        await keys.PressAsync("Enter");
        await sitting.IsDay("17 января 2024");

        await sitting.Page.GetByRole(AriaRole.Tab, new() { Name = "Исходящие" }).FocusAsync();
        await keys.PressAsync("ArrowRight");
        await sitting.SeesBehind("Обход 17.01.2024");

        var menu = sitting.Phone(1).GetByRole(AriaRole.Group, new() { Name = "Команды бота" });
        await sitting.Phone(1).GetByRole(AriaRole.Button, new() { Name = "Команды бота" }).PressAsync("Enter");
        await Assertions.Expect(menu.GetByRole(AriaRole.Button).First).ToBeFocusedAsync();
        await keys.PressAsync("Escape");
        await Assertions.Expect(menu).ToBeHiddenAsync();
        await Assertions.Expect(sitting.Phone(1).GetByRole(AriaRole.Button, new() { Name = "Команды бота" })).ToBeFocusedAsync();
        sitting.IsClean();
    }

    [Fact]
    public async Task What_a_screen_reader_has_read_out_it_does_not_read_again()
    {
        await using var sitting = await Sitting.Begin();
        var log = sitting.Phone(1).GetByRole(AriaRole.Log);
        await sitting.Sees(1, "Доброе утро");
        await log.EvaluateAsync(
            "log => { window.added = []; new MutationObserver(list => list.forEach(it => it.addedNodes.forEach(node => window.added.push(node.textContent)))).observe(log, { childList: true, subtree: true }); }");

        await sitting.Write(1, "/help");
        await Assertions.Expect(log.Locator(".mine").Last).ToContainTextAsync("/help");

        var added = await sitting.Page.EvaluateAsync<string[]>("window.added");
        Assert.Contains(added, text => text.StartsWith("Вы: /help", StringComparison.Ordinal));
        Assert.DoesNotContain(added, text => text.Contains("Доброе утро", StringComparison.Ordinal));
        sitting.IsClean();
    }

    /// <summary>Walks until something with this name has the focus.</summary>
    private static async Task GoTo(Sitting sitting, string key, string name)
    {
        const int Most = 60;
        for (var i = 0; i < Most; i++)
        {
            if (await sitting.Page.EvaluateAsync<string>("document.activeElement.ariaLabel ?? document.activeElement.innerText") == name)
                return;
            await sitting.Page.Keyboard.PressAsync(key);
        }

        Assert.Fail($"«{name}» is not within {Most} × {key}");
    }
}
