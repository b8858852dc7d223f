using System.Text;
using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class FilesTests
{
    private const string Words = "План работы совета на 2024 год";

    [Fact]
    public async Task A_head_sends_a_file_and_the_coordinator_opens_the_very_same_one()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Attach(1, "План совета.docx", Encoding.UTF8.GetBytes(Words));
        await sitting.Sees(1, "К какому поручению");
        await sitting.Press(1, "1", exact: true);
        await sitting.Sees(1, "Проверьте отчёт");
        await sitting.Press(1, "Отправить");
        await sitting.Sees(1, "отчёт отправлен");

        await sitting.Write(3, "/inbox");
        await sitting.FindInInbox(3, "Анна Берёзкина");
        await sitting.Press(3, "1 файл");
        await sitting.Sees(3, "План совета.docx");
        Assert.Equal(Words, Encoding.UTF8.GetString(await sitting.Download(3, "План совета.docx")));
        sitting.IsClean();
    }

    [Fact]
    public async Task A_head_opens_the_calendar_that_the_bot_sends()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Write(1, "/calendar");
        await sitting.Sees(1, "sroki-2024.ics");

        var calendar = Encoding.UTF8.GetString(await sitting.Download(1, "sroki-2024.ics"));
        Assert.StartsWith("BEGIN:VCALENDAR", calendar, StringComparison.Ordinal);
        Assert.Contains("BEGIN:VEVENT", calendar, StringComparison.Ordinal);
        sitting.IsClean();
    }

    [Fact]
    public async Task A_photo_is_shown_as_a_picture_and_an_empty_file_is_not_sent()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.Attach(1, "фото.png", Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), "image/png");
        await Assertions.Expect(sitting.Phone(1).Locator(".log img")).ToHaveCountAsync(1);
        await Assertions.Expect(sitting.Phone(1).Locator(".log img")).ToHaveJSPropertyAsync("naturalWidth", 1);

        await sitting.Attach(1, "план.pdf", [], "application/pdf");
        await sitting.Notices("не пустым и не больше 20 МБ");
        sitting.IsClean();
    }
}
