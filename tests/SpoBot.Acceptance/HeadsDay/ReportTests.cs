using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class ReportTests
{
    [Fact]
    public async Task A_file_with_a_caption_is_a_report_and_more_files_may_follow()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.File()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");

        await anna.Press("Отчитаться").Answered();
        await anna.WaitFor("Пришлите документ");
        anna.SendDocument("plan.pdf", caption: "План утверждён");
        await anna.WaitFor("plan.pdf");
        anna.SendPhoto();
        var preview = await anna.WaitFor(message => message.Text.Contains("plan.pdf", StringComparison.Ordinal) && message.Text.Contains("Файл", StringComparison.Ordinal));
        await anna.Press("Отправить").Answered();

        var card = await anna.WaitFor("2 файла");
        Assert.Contains("План утверждён", card.Text, StringComparison.Ordinal);
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task An_album_of_photos_is_one_preview()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.File()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        await anna.WaitFor("Пришлите документ");

        for (var i = 1; i <= 6; i++)
        {
            ministry.Telegram.Updates.Push("message", $$$"""
                {"message_id":{{{9000 + i}}},"date":1704866400,"media_group_id":"77","from":{"id":{{{anna.Id}}},"is_bot":false,"first_name":"Анна"},"chat":{"id":{{{anna.Id}}},"type":"private"},
                "document":{"file_id":"BQ{{{i}}}","file_unique_id":"u{{{i}}}","file_name":"page-{{{i}}}.jpg"}}
                """);
        }

        await anna.WaitFor("page-6.jpg");
        await ministry.Settle();
        var preview = Assert.Single(anna.Chat.Messages, message => message.Text.Contains("Проверьте отчёт", StringComparison.Ordinal));
        await anna.Press(preview, "Отправить").Answered();
        await anna.WaitFor("6 файлов");
    }

    [Theory]
    [InlineData("12", "12 чел")]
    [InlineData("12,5", "12,5 чел")]
    [InlineData("1 250 чел.", "1250 чел")]
    public async Task A_number_is_read_as_people_write_it_with_the_target_beside_it(string typed, string shown)
    {
        var proof = new Proof.Number("чел.", false, new Dictionary<int, string> { [2024] = "25" });
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "Набор", "10.01.2024", proof))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");

        await anna.Press("Отчитаться").Answered();
        await anna.WaitFor("план на 2024 год – 25");
        anna.Say("много");
        await anna.WaitFor("Не получилось понять");
        anna.Say(typed);
        await anna.WaitFor(shown);
        await anna.Press("Отправить").Answered();

        await anna.WaitFor("отчёт отправлен");
    }

    [Fact]
    public async Task The_second_of_the_college_who_reports_is_told_who_did_and_when()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var boris = await ministry.Join("Борис", Role.Deputy, "aviation");
        boris.Say("/status");
        await boris.WaitFor("План набора");
        await boris.Press("1").Answered();
        await boris.WaitFor(message => message.Buttons.Contains("Исполнено"));
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");

        await boris.Press("Исполнено").Answered();

        await boris.WaitFor("Анна: отчёт отправлен");
        await ministry.Settle();
    }

    [Fact]
    public async Task A_report_can_be_taken_back_until_it_is_accepted()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");

        await anna.Press("Отозвать отчёт").Answered();

        await anna.WaitFor("отчёт отозван");
        await ministry.TurnTo("2024-01-11 09:01");
        await anna.WaitFor("Просрочено");
    }

    [Fact]
    public async Task A_returned_report_comes_with_its_remark_and_is_mended()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        anna.Say("Готово");
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();
        await anna.WaitFor("отчёт отправлен");

        galina.Say("/inbox");
        await galina.WaitFor("Готово");
        await galina.Press("Вернуть").Answered();
        galina.Say("Нужны цифры по группам");
        await galina.WaitFor("Отчёт возвращён");
        await anna.WaitFor("Нужны цифры по группам");
        await anna.Press("Исправить").Answered();
        await anna.WaitFor("Замечание: Нужны цифры по группам");
        anna.Say("12 групп, 300 человек");
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();
        await anna.WaitFor("12 групп, 300 человек");
        galina.Say("/inbox");
        await galina.WaitFor("12 групп");
        await galina.Press("Принять").Answered();

        await anna.WaitFor("Отчёт принят");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_restart_in_the_middle_of_a_report_forgets_nothing()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Доброе утро");
        await anna.Press("Отчитаться").Answered();
        await ministry.Settle();

        await ministry.Restart();
        anna.Say("Готово");

        await anna.WaitFor("Проверьте отчёт");
    }

    [Fact]
    public async Task A_document_that_comes_by_itself_is_asked_about_and_finds_its_obligation()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.File()), Asks("1.2", "Смета", "12.01.2024", new Proof.File()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        anna.SendDocument("smeta.xlsx", caption: "Смета на год");
        await anna.WaitFor("К какому поручению?");
        await anna.Press("2").Answered();
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();

        var card = await anna.WaitFor("отчёт отправлен");
        Assert.Contains("Смета", card.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_date_is_asked_for_in_two_taps_and_a_sentence_and_the_first_date_stays_visible()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        anna.Say("статус");
        await anna.WaitFor("План набора");
        await anna.Press("1").Answered();
        await anna.WaitFor(message => message.Buttons.Contains("Продлить срок"));

        await anna.Press("Продлить срок").Answered();
        await anna.WaitFor("До какой даты?");
        await anna.Press("Другая дата").Answered();
        await anna.WaitFor("Напишите новую дату");
        anna.Say("до 1 февраля");
        await anna.WaitFor("Продлить до 01.02.2024");
        anna.Say("Ждём приказ учредителя");
        await anna.WaitFor("Просьба отправлена");
        galina.Say("/inbox");
        await galina.WaitFor("Ждём приказ учредителя");
        await galina.Press("Продлить").Answered();

        var news = await anna.WaitFor("Срок продлён до 01.02.2024");
        Assert.Contains("10.01.2024", news.Text, StringComparison.Ordinal);
    }
}
