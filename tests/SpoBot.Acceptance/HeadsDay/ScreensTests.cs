using SpoBot.Acceptance.Cast;
using SpoBot.Catalogs;
using SpoBot.Domain.People;

namespace SpoBot.Acceptance.HeadsDay;

/// <summary>Every screen that a head can see, in the order in which a head would see it. The texts lie in the folder Screens.</summary>
public sealed class ScreensTests
{
    private static Task<Ministry> Open(string at = "2024-04-05 08:00") => Ministry.Open(at, [FullRegister.Catalog], Seeds.Calendar().Value);

    [Fact]
    public async Task At_the_door()
    {
        await using var ministry = await Open();
        var (good, old) = (await ministry.Link(Role.Head, "aviation"), await ministry.Link(Role.Deputy, "aviation"));
        var galina = new Story(ministry.Telegram.Person("Галина"));
        await galina.Says("/start", "по приглашениям");
        await galina.Says("здравствуйте", "по приглашениям");
        await galina.Says("/start wrong", "Ссылка не подошла");
        await galina.Says("/start", "по приглашениям");
        galina.Ends("at-the-door-stranger");

        var person = ministry.Telegram.Person("Анна <Петровна>");
        var anna = new Story(person);
        await anna.Sends("открывает ссылку", it => it.Start(good), "Это вы?");
        await anna.Presses("Нет", "ничего не изменено");
        await anna.Sends("открывает ссылку ещё раз", it => it.Start(good), "Это вы?");
        await anna.Presses("Да, это я", "Вы подключены", "Сроки");
        await anna.Sends("открывает ту же ссылку", it => it.Start(good), "уже использована");
        await ministry.TurnTo("2024-04-13 08:00");
        await anna.Sends("открывает старую ссылку", it => it.Start(old), "истёк");
        var coordinators = await ministry.Link(Role.Coordinator, null);
        await anna.Sends("открывает ссылку координатора", it => it.Start(coordinators), "уже подключены");
        anna.Ends("at-the-door");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task From_the_letter_to_the_report()
    {
        await using var ministry = await Open();
        var (anna, galina) = (await ministry.Join("Анна", Role.Head, "aviation"), await ministry.Join("Галина", Role.Coordinator, null));
        var story = new Story(anna);
        await ministry.TurnTo("2024-04-05 09:01");
        await ministry.TurnTo("2024-04-08 09:01");

        await story.Gets("Сегодня 8 апреля");
        await story.Presses("2. Исполнено", "отчёт отправлен");
        await story.Presses("Отозвать отчёт", "отчёт отозван");
        await story.Presses("К списку", "Просрочено");
        await story.Presses("1", "Смета");
        await story.Presses("Принято к сведению", "принято к сведению");
        await story.Presses("Отчитаться", "Напишите отчёт");
        await story.Sends("присылает стикер", it => it.SendSticker(), "к отчёту не приложить");
        await story.Says("Смета <утверждена> & подписана", "Проверьте отчёт");
        await story.Presses("Изменить", "Напишите отчёт");
        await story.Says("Смета подписана =HYPERLINK(1)", "Проверьте отчёт");
        await story.Presses("Отправить", "отчёт отправлен");
        galina.Say("/inbox");
        await galina.WaitFor("Смета");
        await galina.Press("Вернуть").Answered();
        galina.Say("Нужны цифры\nпо <группам>");
        await galina.WaitFor("Отчёт возвращён");
        await story.Gets("Нужны цифры");
        await story.Presses("Исправить", "Замечание");
        await story.Says("12 групп", "Проверьте отчёт");
        await story.Presses("Отмена", "отчёт возвращён");
        await story.Presses("Исправить", "Замечание");
        await story.Says("12 групп, 300 человек", "Проверьте отчёт");
        await story.Presses("Отправить", "12 групп");
        galina.Say("/inbox");
        await galina.WaitFor("12 групп");
        await galina.Press("Принять").Answered();
        await story.Gets("Отчёт принят");
        await story.Presses("Открыть", "отчёт принят");
        story.Ends("report");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task Numbers_files_and_what_comes_by_itself()
    {
        await using var ministry = await Open("2024-04-08 08:00");
        var story = new Story(await ministry.Join("Анна", Role.Head, "aviation"));

        await story.Says("статус", "Контингент");
        await story.Presses("4", "Что нужно");
        await story.Presses("Отчитаться", "Напишите число");
        await story.Says("много", "Не получилось понять");
        await story.Says("1 250 чел., из них 40 первокурсников", "Проверьте отчёт");
        await story.Presses("Отправить", "отчёт отправлен");
        await story.Presses("К списку", "Ждёт приёмки");
        await story.Presses("5", "Что нужно");
        await story.Presses("Отчитаться", "Ответьте");
        await story.Says("Да, приказ № 5", "Проверьте отчёт");
        await story.Presses("Отправить", "отчёт отправлен");
        await story.Sends("присылает plan.pdf", it => it.SendDocument("plan.pdf"), "К какому поручению?");
        await story.Sends("присылает фото", it => it.SendPhoto(), "К какому поручению?");
        await story.Says("План и приказ", "К какому поручению?");
        await story.Presses("4", "Проверьте отчёт");
        await story.Sends("присылает ещё smeta.xlsx с подписью", it => it.SendDocument("smeta.xlsx", caption: "Со сметой"), "smeta.xlsx");
        await story.Presses("Отправить", "отчёт отправлен");
        await story.Sends("присылает голосовое сообщение", it => it.SendVoice(), "ни к чему приложить");
        await story.Says("Добрый день! Что мне сдавать?", "/help", "Сроки");
        await story.Says("/help", "Что я умею");
        story.Ends("numbers-and-files");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_later_date()
    {
        await using var ministry = await Open("2024-04-08 08:00");
        var (anna, galina) = (await ministry.Join("Анна", Role.Head, "aviation"), await ministry.Join("Галина", Role.Coordinator, null));
        var story = new Story(anna);

        await story.Says("/status", "Сроки");
        await story.Presses("5", "Что нужно");
        await story.Presses("Продлить срок", "До какой даты?");
        await story.Presses("Отмена", "Что нужно");
        await story.Presses("Продлить срок", "До какой даты?");
        await story.Presses("17.04", "Продлить до 17.04.2024");
        await story.Sends("присылает фото", it => it.SendPhoto(), "одним сообщением");
        await story.Says("Ждём приказ <учредителя>", "Просьба отправлена", "ждёт решения");
        galina.Say("/inbox");
        await galina.WaitFor("Ждём приказ");
        await galina.Press("Отказать").Answered();
        await galina.WaitFor("Почему отказ?");
        galina.Say("Приказ уже подписан");
        await galina.WaitFor("отказано");
        await story.Gets("В продлении отказано");
        await story.Presses("Открыть", "в продлении отказано");
        await story.Presses("Продлить срок", "До какой даты?");
        await story.Presses("Другая дата", "Напишите новую дату");
        await story.Says("скоро", "Не получилось понять дату");
        await story.Says("01.04.2024", "уже прошло");
        await story.Says("10.04.2024", "должен быть позже");
        await story.Says("до конца апреля", "Продлить до");
        await story.Says("Ждём печать", "Просьба отправлена", "ждёт решения");
        galina.Say("/inbox");
        await galina.WaitFor("Ждём печать");
        await galina.Press("Продлить").Answered();
        await story.Gets("Срок продлён");
        await story.Presses("Открыть", "Первоначальный срок");
        story.Ends("later");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task Lists_calendar_and_settings()
    {
        await using var ministry = await Open("2024-04-08 08:00");
        var story = new Story(await ministry.Join("Анна", Role.Head, "aviation"));

        await story.Says("/Status@spo_bot", "Сроки");
        await story.Presses("Ещё", "Страница 2");
        await story.Presses("Назад", "Страница 1");
        await story.Presses("Исполненное", "пока нет");
        await story.Presses("Весь год", "Весь год");
        await story.Says("/calendar", "Апрель 2024", "sroki-2024.ics");
        await story.Presses("март", "В этом месяце сроков нет");
        await story.Says("/settings", "Настройки");
        await story.Presses("8:00", "в 8:00");
        await story.Presses("Другой час", "Напишите время");
        await story.Says("в полночь", "Не получилось понять время");
        await story.Says("23:00", "Так не получится");
        await story.Says("/settings", "Настройки");
        await story.Presses("Без звука", "без звука");
        await story.Presses("Отпуск", "До какого дня");
        await story.Says("до лета", "Не получилось понять дату");
        await story.Says("до 12.08", "12.08.2024");
        await story.Presses("Вышел из отпуска", "Отпуск: нет");
        await story.Says("отпуск до 12 мая", "12.05.2024");
        story.Ends("lists-and-settings");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task People_of_the_college()
    {
        await using var ministry = await Open("2024-04-08 08:00");
        var person = await ministry.Join("Анна", Role.Head, "aviation");
        var anna = new Story(person);

        await anna.Says("/people", "Подключены");
        await anna.Presses("Пригласить заместителя", "Ссылка для заместителя");
        var link = person.Chat.Last!.Text;
        var boris = new Story(await ministry.JoinBy(link[(link.LastIndexOf('=') + 1)..].Trim(), "Борис"));
        await boris.Gets("Вы подключены");
        await anna.Gets("подключён");
        await anna.Says("люди", "Борис");
        await boris.Says("/люди", "Борис");
        await boris.Says("/help", "Что я умею");
        await anna.Says("/settings", "Настройки");
        await anna.Presses("Отпуск", "До какого дня");
        await anna.Says("до 12.08", "Борис");
        await boris.Says("статус", "Обучение");
        await boris.Presses("2", "Исполнено");
        await anna.Says("статус", "Обучение");
        await anna.Presses("2", "Исполнено");
        await anna.Presses("Исполнено", "отчёт отправлен");
        await boris.Presses("Исполнено", "Отчёт отправлен");
        await anna.Says("/people", "Подключены");
        await anna.Presses("Отключить: Борис", "Подключены");
        await anna.Presses("Передать дела", "Передать дела");
        await anna.Presses("Отмена", "Подключены");
        await anna.Presses("Передать дела", "Передать дела");
        await anna.Presses("Да, создать ссылку", "Ссылка для преемника");
        await anna.Says("/people", "ещё никто не подключился");
        await anna.Presses("Отозвать ссылку 1", "Подключены");
        await anna.Says("/stop", "Отключиться?");
        await anna.Presses("Нет", "остаётся как есть");
        await anna.Says("/stop", "Отключиться?");
        await anna.Presses("Да, отключиться", "Вы отключены");
        await anna.Says("/status", "по приглашениям");
        anna.Ends("people");
        boris.Ends("people-deputy");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task Nothing_is_owed()
    {
        await using var ministry = await Ministry.Open("2024-04-08 08:00", [SmallRegister.Of()], Seeds.Calendar().Value);
        var story = new Story(await ministry.Join("Анна", Role.Head, "aviation"));

        await story.Says("/status", "ничего не нужно");
        await story.Presses("Весь год", "сроков нет");
        await story.Presses("Исполненное", "пока нет");
        await story.Says("/calendar", "сроков нет");
        await story.Sends("присылает plan.pdf", it => it.SendDocument("plan.pdf"), "сдавать сейчас нечего");
        story.Ends("nothing-owed");
    }
}
