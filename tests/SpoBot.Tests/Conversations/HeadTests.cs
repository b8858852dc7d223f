using SpoBot.Conversations;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;

namespace SpoBot.Tests.Conversations;

public sealed class HeadTests
{
    [Theory]
    [InlineData("справка")]
    [InlineData("Статус")]
    [InlineData("моиданные")]
    public async Task One_word_is_the_report_a_head_was_asked_for(string word)
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Отчитаться");

        await anna.Say(word);

        Assert.StartsWith("Проверьте отчёт", anna.Screen.Html, StringComparison.Ordinal);
        Assert.Contains(word, anna.Screen.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/статус", "Сроки")]
    [InlineData("/help", "Что я умею")]
    [InlineData("отмена", "Сроки")]
    public async Task A_slash_or_a_cancel_interrupts_a_question(string word, string answer)
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Отчитаться");

        Assert.Contains(answer, (await anna.Say(word)).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_word_is_the_reason_for_a_later_date_and_the_remark_on_a_report()
    {
        await using var town = await Town.Found();
        var (anna, galina) = (new Talking(town, town.Anna), new Talking(town, town.Galina));
        await OpenFirst(anna);
        await anna.Press("Продлить срок");
        await anna.Press("05.02");
        await anna.Say("Рассылка");
        Assert.Contains("«Рассылка»", anna.Screen.Html, StringComparison.Ordinal);

        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(Town.Key("1.1", "aviation", "31.01.2024"), Town.Said("Сделано")));
        await galina.Say("входящие");
        await galina.Press("Вернуть");
        await galina.Say("Справка");
        Assert.StartsWith("Отчёт возвращён", galina.Heard.OfType<Content.Message>().First().Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_waits_for_its_obligation_goes_on_waiting_while_a_head_looks_around()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024", proof: new Proof.File()), SampleRegister.Plan("1.2", "28.06.2024", proof: new Proof.Nothing()));
        var anna = new Talking(town, town.Anna);
        await anna.Send("plan.pdf");
        var choice = anna.Screen;
        foreach (var word in (string[])["статус", "/calendar", "/settings", "/people", "/help", "/stop", "/mydata"])
            await anna.Say(word);
        await anna.Say("статус");
        await anna.Press("2");
        await anna.Press("Исполнено");

        await anna.Forge(choice.Buttons![0][0].Claim!);

        Assert.StartsWith("Проверьте отчёт", anna.Screen.Html, StringComparison.Ordinal);
        Assert.Contains("plan.pdf", anna.Screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_waits_is_said_to_be_put_aside_when_a_head_begins_another_report()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await anna.Send("plan.pdf");
        await OpenFirst(anna);

        await anna.Press("Отчитаться");

        Assert.Contains("отложил", anna.Screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_half_written_goes_on_waiting_while_a_head_looks_around_and_settles_another_duty()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024"), SampleRegister.Plan("1.2", "28.06.2024", proof: new Proof.Nothing()));
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Отчитаться");
        await anna.Say("Разослано 12 письмами");
        var preview = anna.Screen;
        foreach (var word in (string[])["/calendar", "/settings", "/people", "/help", "/status"])
            await anna.Say(word);
        await anna.Press("2");
        await anna.Press("Исполнено");

        await anna.Forge(preview.Buttons![0][0].Claim!);

        Assert.Equal("Отчёт отправлен.", anna.Toast);
    }

    [Fact]
    public async Task A_report_that_is_begun_goes_on_where_it_was_when_its_head_presses_again()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Отчитаться");
        await anna.Say("Разослано 12 письмами");
        await OpenFirst(anna);

        await anna.Press("Отчитаться");

        Assert.StartsWith("Проверьте отчёт", anna.Screen.Html, StringComparison.Ordinal);
        Assert.Contains("Разослано 12 письмами", anna.Screen.Html, StringComparison.Ordinal);
        await anna.Press("Отправить");
        Assert.Equal("Отчёт отправлен.", anna.Toast);
    }

    [Fact]
    public async Task A_report_that_gives_way_to_another_is_said_to_be_gone_by_its_name()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024"), SampleRegister.Plan("1.2", "28.06.2024"));
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Отчитаться");
        await anna.Say("Разослано 12 письмами");
        await anna.Say("/status");
        await anna.Press("2");

        await anna.Press("Отчитаться");

        var said = anna.Heard.OfType<Content.Message>().Last().Html;
        Assert.StartsWith("Отчёт, который вы начали раньше, не отправлен", said, StringComparison.Ordinal);
        Assert.Contains(SampleRegister.Plan("1.1", "31.01.2024").Title, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_belongs_to_nothing_is_let_go()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await anna.Send("plan.pdf");
        await anna.Press("Ни к какому");
        Assert.Equal("Хорошо, файл ни к чему не приложен.", anna.Toast);

        await OpenFirst(anna);
        await anna.Press("Отчитаться");

        Assert.StartsWith("Отчёт", anna.Screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leave_that_ended_yesterday_is_asked_about_and_not_taken_for_next_years()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);

        Assert.StartsWith("08.01.2024 (пн) уже прошло", (await anna.Say("отпуск до 08.01")).Html, StringComparison.Ordinal);
        Assert.Null(town.Store.Read(session => session.People.One(town.Anna.Id))!.AwayUntil);
        Assert.Contains("Отпуск: до 18.01.2024 (чт)", (await anna.Say("до 18.01")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_hour_or_leave_leaves_the_question_open_for_the_next_message()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        await anna.Say("/settings");
        await anna.Press("Другой час");
        Assert.StartsWith("Так не получится", (await anna.Say("3:00")).Html, StringComparison.Ordinal);
        Assert.Contains("Утреннее письмо: в 7:30", (await anna.Say("7:30")).Html, StringComparison.Ordinal);

        await anna.Press("Отпуск");
        Assert.StartsWith("Так не получится", (await anna.Say("до 12.08.2025")).Html, StringComparison.Ordinal);
        Assert.Contains("уже прошло", (await anna.Say("до 12.12")).Html, StringComparison.Ordinal);
        Assert.Contains("Отпуск: до 12.08.2024", (await anna.Say("до 12.08")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_date_may_be_said_as_people_say_it_and_is_shown_before_it_is_asked_for()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "10.01.2024"));
        var anna = new Talking(town, town.Anna);
        await OpenFirst(anna);
        await anna.Press("Продлить срок");
        await anna.Press("Другая дата");

        Assert.Contains("должен быть позже", (await anna.Say("завтра")).Html, StringComparison.Ordinal);
        Assert.Contains("уже прошло", (await anna.Say("08.01")).Html, StringComparison.Ordinal);
        Assert.StartsWith("Продлить до 12.01.2024 (пт)", (await anna.Say("в пятницу")).Html, StringComparison.Ordinal);
        await anna.Say("Ждём приказ");

        Assert.Contains("продлить до 12.01.2024 (пт)", anna.Heard.OfType<Content.Message>().First().Html, StringComparison.Ordinal);
    }

    private static async Task OpenFirst(Talking who)
    {
        await who.Say("/status");
        await who.Press("1");
    }
}
