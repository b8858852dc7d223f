using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class HeadTests
{
    private const string Nasty = "Набрали 25 <img src=x onerror=\"document.title='взломано'\"> & <script>document.title='взломано'</script>";

    [Fact]
    public async Task A_head_reports_and_the_coordinator_accepts_and_nothing_typed_becomes_markup()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.Turn("К следующему письму");
        await sitting.IsDay("10 января 2024");
        await sitting.Sees(1, "Сегодня 10 января");

        await sitting.Press(1, "Отчитаться");
        await sitting.Answers(1, "Отмена");
        await sitting.Write(1, Nasty);
        await sitting.Sees(1, "Проверьте отчёт");
        await sitting.Press(1, "Отправить");
        await sitting.Sees(1, "отчёт отправлен");

        await sitting.Write(3, "/inbox");
        await sitting.Sees(3, "<img src=x");
        await sitting.Press(3, "Принять", exact: true);
        await sitting.Sees(1, "принят");

        Assert.Equal("Песочница SpoBot", await sitting.Page.TitleAsync());
        Assert.Equal(0, await sitting.Page.Locator(".log img, .log script").CountAsync());
        sitting.IsClean();
    }

    [Fact]
    public async Task Somebody_without_an_invitation_gets_one_polite_line()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Take(1, "Прохожий Незнакомцев");
        await sitting.Press(1, "Старт");

        await sitting.Sees(1, "по приглашениям");
        sitting.IsClean();
    }

    [Fact]
    public async Task A_letter_that_came_to_another_phone_is_marked_unread()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Turn("К следующему письму");
        await sitting.IsDay("10 января 2024");

        await Assertions.Expect(sitting.Phone(1).GetByRole(AriaRole.Combobox)).ToContainTextAsync("●");
        await sitting.Page.GetByRole(AriaRole.Group, new() { Name = "Новые сообщения у других" }).GetByRole(AriaRole.Button, new() { Name = "Ирина Соснова" }).ClickAsync();
        await Assertions.Expect(sitting.Phone(2).Locator(".post")).ToHaveTextAsync("Кировский лесопромышленный колледж");
        await sitting.Sees(2, "Сегодня 10 января");
        sitting.IsClean();
    }
}
