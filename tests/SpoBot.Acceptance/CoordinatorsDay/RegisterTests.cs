using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class RegisterTests
{
    [Fact]
    public async Task What_is_added_in_the_chat_is_reminded_of_by_the_next_round_and_survives_a_pulled_plug()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);

        galina.Say("/add");
        await galina.WaitFor("Текст поручения");
        galina.Say("Сверить <списки> студентов & преподавателей");
        await galina.WaitFor("Кто исполняет?");
        galina.Say("авиационному");
        await galina.WaitFor("КОГПОБУ «Авиационный техникум»");
        await ministry.Settle();
        await ministry.Restart();
        await galina.Press("Готово").Answered();
        await galina.WaitFor("К какому сроку?");
        galina.Say("12.01.2024, далее – ежемесячно");
        var understood = await galina.WaitFor("Понял так");
        Assert.Contains("Ближайшие сроки: 12.01.2024 (пт), 12.02.2024 (пн)", understood.Text, StringComparison.Ordinal);
        await galina.Press("Верно").Answered();
        await galina.WaitFor("Кому сдают отчёт?");
        await galina.Press("Отдел профессионального образования").Answered();
        await galina.WaitFor("Что должно быть в отчёте?");
        await galina.Press("Достаточно отметки").Answered();
        await galina.WaitFor("Проверьте перед публикацией");
        var told = await galina.Press("Опубликовать").Answered();
        Assert.Equal("Опубликовано. Исполнители узнают из ближайшего утреннего письма.", told.Text);
        await galina.WaitFor("Галина: внесено");

        await ministry.Settle();
        await ministry.Restart();
        await ministry.TurnTo("2024-01-10 09:01");
        await anna.WaitFor("Сверить <списки> студентов & преподавателей");
        anna.Say("/status");
        await anna.WaitFor(message => message.Text.Contains("Сверить", StringComparison.Ordinal) && message.Buttons.Contains("1"));
        await anna.Press("1").Answered();
        await anna.WaitFor(message => message.Buttons.Contains("Исполнено"));
        await anna.Press("Исполнено").Answered();
        await anna.WaitFor("отчёт отправлен");
        galina.Say("/inbox");
        await galina.WaitFor("Сверить <списки> студентов & преподавателей");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task What_is_changed_and_taken_off_control_is_told_at_once_and_a_restart_with_the_old_catalog_does_not_bring_it_back()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"), Asks("1.2", "Смета", "20.03.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await Open(galina, 1);
        await galina.Press("Изменить").Answered();
        await galina.WaitFor("Что изменить?");
        await galina.Press("Срок").Answered();
        await galina.WaitFor("К какому сроку?");
        galina.Say("до 1 апреля");
        await galina.WaitFor("01.04.2024");
        await galina.Press("Верно").Answered();
        await galina.WaitFor("Ещё не сохранено");
        await galina.Press("Сохранить").Answered();
        await anna.WaitFor("Изменено поручение 1.1. План набора");
        await Open(galina, 2);
        await galina.Press("Снять с контроля").Answered();
        await galina.WaitFor("Напишите основание");
        galina.Say("приказ № 5");
        await galina.WaitFor("Снято с контроля. Исполнители получат сообщение.");
        await anna.WaitFor("Снято с контроля поручение 1.2. Смета");

        await ministry.Settle();
        await ministry.Restart();
        anna.Say("/status");
        await anna.WaitFor("01.04");
        var card = await Open(galina, 2);
        Assert.Contains("Основание: приказ № 5", card.Text, StringComparison.Ordinal);
        Assert.Contains("Галина: снято с контроля: приказ № 5", card.Text, StringComparison.Ordinal);
        await galina.Press("Вернуть на контроль").Answered();
        await anna.WaitFor("Снова на контроле поручение 1.2. Смета");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_button_of_the_register_pressed_by_somebody_else_shows_and_changes_nothing()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"), Asks("2.1", "Отчёт центру", "20.03.2024", reportTo: "copp"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var denis = await ministry.Join("Денис", Role.Coordinator, "copp");
        var stranger = ministry.Telegram.Person("Прохожий");
        stranger.Start();
        await stranger.WaitFor("по приглашениям");
        denis.Say("/register");
        var list = await denis.WaitFor("Отчёт центру");
        Assert.DoesNotContain("План набора", list.Text, StringComparison.Ordinal);

        var card = await Open(galina, 1);
        foreach (var key in card.Keyboard!.Rows.SelectMany(row => row).Where(key => key.Caption is "Изменить" or "Снять с контроля"))
        {
            Assert.Equal("Такого поручения в вашем ведении нет. Откройте /overview.", (await denis.Forge(key.Data!).Answered()).Text);
            Assert.Equal("Эта кнопка уже не действует. Откройте /status.", (await anna.Forge(key.Data!).Answered()).Text);
            await stranger.Forge(key.Data!).Answered();
        }

        await ministry.Settle();
        foreach (var phone in new[] { denis, stranger })
            Assert.DoesNotContain(phone.Chat.Messages, message => message.Text.Contains("План набора", StringComparison.Ordinal));
    }

    private static async Task<Sandbox.Telegram.Chats.Message> Open(Phone coordinator, int number)
    {
        coordinator.Say("/register");
        await coordinator.WaitFor(message => message.Text.StartsWith("Резолюция форума", StringComparison.Ordinal) && message.Buttons.Contains("1"));
        await coordinator.Press($"{number}").Answered();
        return await coordinator.WaitFor(message => message.Text.Contains("Понято так", StringComparison.Ordinal) && message.Text.Contains($"п. 1.{number}", StringComparison.Ordinal) && message.Buttons.Contains("Изменить"));
    }
}
