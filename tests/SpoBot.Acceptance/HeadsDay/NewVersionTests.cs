using SpoBot.Acceptance.Cast;
using SpoBot.Conversations;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

/// <summary>The bot is replaced by a newer one while people are in the middle of something.</summary>
public sealed class NewVersionTests
{
    [Fact]
    public async Task A_report_half_written_under_the_former_version_is_finished_under_the_new_one()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        var letter = await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        anna.Say("Набрали 25 человек");
        await anna.WaitFor("Проверьте отчёт");

        await ministry.Restart();
        await anna.Press("Отправить").Answered();

        await anna.WaitFor("отчёт отправлен – «Набрали 25 человек»");
        Assert.Equal(1, ministry.ReportsOf("aviation"));
        var toast = await anna.Press(letter, "Отчитаться").Answered();
        Assert.Contains("Отчёт уже отправлен: Анна", toast.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Talk.CurrentVersion - 1, "ReportDraft", """{"ask":"report","Duty":1,"Text":null,"Number":null,"Files":[]}""")]
    [InlineData(Talk.CurrentVersion + 1, "ReportDraft", """{"ask":"report","Duty":1}""")]
    [InlineData(Talk.CurrentVersion, "Poll", """{"ask":"poll","Choices":[1,2]}""")]
    [InlineData(Talk.CurrentVersion, "ReportDraft", """{"ask":"report"}""")]
    [InlineData(Talk.CurrentVersion, "ReportDraft", "{")]
    public async Task A_question_that_the_new_version_cannot_read_is_put_anew_politely(int version, string question, string stored)
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.Worker.Store.Write(session => session.Talks.Keep(anna.Id, new Talk(version, question, stored, 1)));
        await ministry.Restart();

        anna.Say("Набрали 25 человек");

        await anna.WaitFor("начатое не сохранилось");
        await anna.WaitFor("План набора");
        anna.Say("Спасибо");
        await anna.WaitFor("/help");
        Assert.DoesNotContain(anna.Chat.News, message => message.Text.Contains("не сохранилось", StringComparison.Ordinal));
        Assert.Equal(0, ministry.ReportsOf("aviation"));
    }

    [Fact]
    public async Task A_button_that_the_new_version_does_not_know_leads_to_the_list()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.Restart();

        var toast = await anna.Forge("0report:17").Answered();

        Assert.Equal("Эта кнопка уже не действует. Откройте /status.", toast.Text);
    }

    [Fact]
    public async Task What_is_sent_is_what_was_looked_at()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        anna.Say("Набрали 25 человек");
        var first = await anna.WaitFor("Проверьте отчёт");
        anna.Say("Набрали 26 человек");
        await anna.WaitFor("Набрали 26 человек");

        var toast = await anna.Press(first, "Отправить").Answered();

        Assert.Contains("изменился", toast.Text, StringComparison.Ordinal);
        Assert.Equal(0, ministry.ReportsOf("aviation"));
        var again = await anna.WaitFor("Набрали 26 человек");
        await anna.Press(again, "Отправить").Answered();
        await anna.WaitFor("отчёт отправлен – «Набрали 26 человек»");
    }

    [Fact]
    public async Task A_cancelled_draft_is_not_sent_by_its_old_button_and_a_sent_report_is_not_called_cancelled()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        var ask = await anna.WaitFor("Напишите отчёт");
        anna.Say("Набрали 25 человек");
        var preview = await anna.WaitFor("Проверьте отчёт");
        anna.Say("отмена");
        await anna.WaitFor("ничего не отправлено");

        Assert.Contains("ничего не отправлено", (await anna.Press(preview, "Отправить").Answered()).Text, StringComparison.Ordinal);
        Assert.Equal(0, ministry.ReportsOf("aviation"));

        await anna.WaitFor(message => message.Buttons.Contains("Отчитаться"));
        await anna.Press("Отчитаться").Answered();
        await anna.WaitFor("Напишите отчёт");
        anna.Say("Набрали 27 человек");
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();
        await anna.WaitFor("отчёт отправлен");
        Assert.Equal("", (await anna.Press(ask, "Отмена").Answered()).Text);
        Assert.Equal(1, ministry.ReportsOf("aviation"));
    }

    [Fact]
    public async Task Looking_at_the_status_does_not_tear_up_a_report_that_is_being_written()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();

        anna.Say("/status");
        await anna.WaitFor("План набора");
        anna.Say("Набрали 25 человек");

        await anna.WaitFor("Проверьте отчёт");
    }
}
