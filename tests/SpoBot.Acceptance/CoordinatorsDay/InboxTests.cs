using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using static SpoBot.Acceptance.Cast.SmallRegister;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class InboxTests
{
    [Fact]
    public async Task The_second_of_two_coordinators_is_told_what_the_first_decided()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var denis = await ministry.Join("Денис", Role.Coordinator, "opo");
        await Report(ministry, anna);
        galina.Say("/inbox");
        denis.Say("/inbox");
        await galina.WaitFor("Ждёт решения");
        await denis.WaitFor("Ждёт решения");

        await galina.Press("Принять").Answered();
        var told = await denis.Press("Принять").Answered();

        Assert.Equal("Отчёт уже принят: Галина, 10.01.2024 в 09:01.", told.Text);
        Assert.True(told.Alert);
        await denis.WaitFor(message => message.Text.Contains("Принят", StringComparison.Ordinal) && message.Buttons.Contains("Отменить приёмку"));
        await anna.WaitFor("Отчёт принят");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_report_sent_back_while_somebody_looks_at_it_cannot_be_accepted_unseen()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var denis = await ministry.Join("Денис", Role.Coordinator, null);
        await Report(ministry, anna);
        denis.Say("/inbox");
        await denis.WaitFor("Ждёт решения");
        galina.Say("/inbox");
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Вернуть").Answered();
        await galina.WaitFor("Напишите замечание");
        galina.Say("Нет подписи");
        await galina.WaitFor("Отчёт возвращён");
        await anna.WaitFor("Нет подписи");
        await anna.Press("Исправить").Answered();
        await ministry.Settle();

        var told = await denis.Press("Принять").Answered();

        Assert.Equal("Отчёт за это время изменился. Посмотрите его ещё раз.", told.Text);
    }

    [Fact]
    public async Task An_old_message_corrected_while_a_remark_is_asked_for_is_no_remark()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Report(ministry, anna);
        var old = galina.Say("/inbox");
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Вернуть").Answered();
        await galina.WaitFor("Напишите замечание");

        galina.Edit(old, "/invite медицинского колледжа");
        await galina.WaitFor("исправили");
        Assert.DoesNotContain(anna.Chat.Messages, message => message.Text.Contains("/invite", StringComparison.Ordinal));
        galina.Say("Нет подписи");

        await galina.WaitFor("Отчёт возвращён");
        await anna.WaitFor("Нет подписи");
    }

    [Fact]
    public async Task An_acceptance_is_undone_for_a_day_and_no_longer()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Report(ministry, anna);
        galina.Say("/inbox");
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Принять").Answered();
        await galina.WaitFor(message => message.Buttons.Contains("Отменить приёмку"));

        await galina.Press("Отменить приёмку").Answered();
        await anna.WaitFor("снова на рассмотрении");
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Принять").Answered();
        await galina.WaitFor(message => message.Buttons.Contains("Отменить приёмку"));
        await ministry.TurnTo("2024-01-11 09:30");
        var tooLate = await galina.Press("Отменить приёмку").Answered();

        Assert.Equal("Отменить приёмку можно только в течение суток.", tooLate.Text);
    }

    [Fact]
    public async Task All_reports_of_an_item_are_accepted_after_a_look_at_their_list_and_none_that_was_not_on_it()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var vera = await ministry.Join("Вера", Role.Head, "medical");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Report(ministry, anna);
        galina.Say("/inbox");
        await galina.WaitFor("Ждёт решения");
        await galina.Press("Принять все по этому поручению").Answered();
        var list = await galina.WaitFor("Принять все отчёты");
        Assert.Contains("Авиационный техникум", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Медицинский колледж", list.Text, StringComparison.Ordinal);

        await vera.WaitFor("Доброе утро");
        await vera.Press("Исполнено").Answered();
        await ministry.Settle();
        await galina.Press("Принять 1").Answered();
        await galina.WaitFor("Список за это время изменился");
        var accepted = await galina.Press("Принять 2").Answered();

        Assert.Equal("Принято: 2 отчёта.", accepted.Text);
        await galina.WaitFor("Входящих нет");
        await anna.WaitFor("Отчёт принят");
        await vera.WaitFor("Отчёт принят");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_coordinator_of_one_addressee_sees_and_decides_nothing_else_whatever_they_press()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"), Asks("2.1", "Отчёт центру", "10.01.2024", reportTo: "copp"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var denis = await ministry.Join("Денис", Role.Coordinator, "copp");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo("2024-01-10 09:01");
        anna.Say("/status");
        await anna.WaitFor("Отчёт центру");
        await anna.Press("1").Answered();
        await anna.WaitFor(message => message.Buttons.Contains("Исполнено"));
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");

        denis.Say("/inbox");
        await denis.WaitFor("Входящих нет");
        denis.Say("/overview");
        await denis.WaitFor("Обзор по колледжам");
        await denis.Press("По поручениям").Answered();
        var items = await denis.WaitFor("Обзор по поручениям");
        Assert.Contains("Отчёт центру", items.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("План набора", items.Text, StringComparison.Ordinal);

        galina.Say("/inbox");
        var seen = await galina.WaitFor("Ждёт решения");
        foreach (var key in seen.Keyboard!.Rows.SelectMany(row => row).Where(key => key.Caption is "Принять" or "Вернуть" or "Принять все по этому поручению"))
        {
            Assert.Equal("Такого поручения в вашем ведении нет. Откройте /overview.", (await denis.Forge(key.Data!).Answered()).Text);
            var notes = ministry.Worker.Store.Read(session => session.Journal.Last(200, null));
            Assert.Contains(notes, note => note.What == "button.foreign" && note.After == key.Data && note.ByName == "Денис" && note.About!.EndsWith("/1.1/aviation/2024-01-10", StringComparison.Ordinal));
        }

        await galina.Press("Принять").Answered();
        await galina.WaitFor("Принят");
        await ministry.Settle();
    }

    private static async Task Report(Ministry ministry, Phone head)
    {
        await ministry.TurnTo("2024-01-10 09:01");
        await head.WaitFor("Доброе утро");
        await head.Press("Исполнено").Answered();
        await head.WaitFor("отчёт отправлен");
    }
}
