using SpoBot.Acceptance.Cast;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Sandbox.Telegram.Faults;
using static SpoBot.Acceptance.Cast.SmallRegister;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class NudgeTests
{
    // A day off: nobody has had a morning letter.
    private const string QuietSaturday = "2024-01-13 12:00";

    [Fact]
    public async Task Whom_it_goes_to_and_who_is_left_out_is_seen_before_anything_is_sent()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"), Asks("1.2", "Смета", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);

        var preview = await Preview(galina, "Все должники");
        Assert.Contains("Письмо получат 1 человек, 1 организация:\nАвиационный техникум", preview.Text, StringComparison.Ordinal);
        Assert.Contains("Никто не подключён: 1\nМедицинский колледж", preview.Text, StringComparison.Ordinal);
        await galina.Press("Свой текст").Answered();
        galina.Say("Коллеги, ждём до <вечера> & спасибо!");
        await galina.WaitFor("ждём до <вечера> & спасибо!");
        await galina.Press("Показать письмо").Answered();
        await galina.WaitFor("План набора");
        Assert.DoesNotContain(anna.Chat.Messages, message => message.Text.Contains("вечера", StringComparison.Ordinal));

        await galina.Press("Разослать 1").Answered();
        var result = await galina.WaitFor("Рассылка закончена");
        var letter = await anna.WaitFor("ждём до <вечера> & спасибо!");
        Assert.Contains("План набора", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Смета", letter.Text, StringComparison.Ordinal);
        Assert.Contains("Доставлено: 1 из 1", result.Text, StringComparison.Ordinal);
        Assert.Contains("Не подключены или нет связи: 1\nМедицинский колледж", result.Text, StringComparison.Ordinal);

        var again = await Preview(galina, "Просроченные");
        Assert.Contains("Недавно уже напоминали: 1", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(again.Buttons, caption => caption.StartsWith("Разослать", StringComparison.Ordinal));
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task Who_had_a_letter_this_morning_is_written_to_only_when_the_coordinator_says_so()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo("2024-01-11 09:01");
        await anna.WaitFor("Просрочено");

        var preview = await Preview(galina, "Все должники");
        Assert.Contains("Сегодня уже получили утреннее письмо: 1", preview.Text, StringComparison.Ordinal);
        await galina.Press("И тем, кто получил письмо сегодня: 1").Answered();
        await galina.WaitFor("Письмо получат 1 человек");
        await galina.Press("Разослать 1").Answered();

        await anna.WaitFor("Координатор напоминает");
        await galina.WaitFor("Рассылка закончена");
    }

    [Fact]
    public async Task Nobody_is_nudged_who_has_reported_since_the_preview_and_nobody_who_was_not_in_it()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);
        await Preview(galina, "Все должники");

        var vera = await ministry.Join("Вера", Role.Head, "medical");
        await ReportAll(ministry, anna, "aviation");
        var refused = await galina.Press("Разослать 1").Answered();

        Assert.StartsWith("Писать уже некому", refused.Text, StringComparison.Ordinal);
        await ministry.Settle();
        Assert.DoesNotContain(ministry.Telegram.Deliveries, it => it.Chat != galina.Id && it.Text!.Contains("Координатор напоминает", StringComparison.Ordinal));
        Assert.NotEmpty(vera.Chat.Messages);
    }

    [Fact]
    public async Task A_letter_that_still_waits_is_taken_back_when_its_college_reports()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);
        await Preview(galina, "Все должники");
        ministry.Telegram.Faults.Add(Fault.Error(502, "Bad Gateway") with { Chat = anna.Id, Text = "Координатор напоминает", Times = Fault.Always });

        await galina.Press("Разослать 1").Answered();
        await ministry.Telegram.WaitUntil(telegram => telegram.Faults.Hits > 0);
        await ReportAll(ministry, anna, "aviation");
        ministry.Telegram.Faults.Clear();

        var result = await galina.WaitFor("Рассылка закончена");
        Assert.Contains("Не отправлено: сдали за это время: 1", result.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(anna.Chat.Messages, message => message.Text.Contains("Координатор напоминает", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_became_of_each_letter_is_told_apart_and_the_uncertain_ones_can_be_repeated_once()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Trials.Region.Of(4, Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = new List<Phone>();
        for (var number = 1; number <= 4; number++)
            heads.Add(await ministry.Join($"Руководитель {number}", Role.Head, Trials.Region.CollegeOf(number)));
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);
        heads[1].Deactivate();
        ministry.Telegram.Faults.Add(Fault.Error(403, "Forbidden: bot was blocked by the user") with { Chat = heads[0].Id, Text = "Координатор", Times = Fault.Always });
        ministry.Telegram.Faults.Add(Fault.Lost with { Chat = heads[2].Id, Text = "Координатор" });

        await Preview(galina, "Все должники");
        await galina.Press("Разослать 4").Answered();
        var result = await galina.WaitFor("Рассылка закончена");
        Assert.Contains("Доставлено: 1 из 4", result.Text, StringComparison.Ordinal);
        Assert.Contains("Заблокировали бота: 1\nТехникум college-1", result.Text, StringComparison.Ordinal);
        Assert.Contains("Аккаунт удалён: 1\nТехникум college-2", result.Text, StringComparison.Ordinal);
        Assert.Contains("Неизвестно, могло дойти: 1\nТехникум college-3", result.Text, StringComparison.Ordinal);

        await galina.Press("Повторить для неполучивших").Answered();
        await galina.WaitFor("Доставлено: 1 из 1");
        var twice = await galina.Forge(result.Keyboard!.Rows[0][0].Data!, result).Answered();

        Assert.Equal("Эта рассылка уже идёт.", twice.Text);
        Assert.Equal(2, ministry.Telegram.Deliveries.Count(it => it.Chat == heads[2].Id && it.Text!.Contains("Координатор", StringComparison.Ordinal)));
        Assert.Equal(1, ministry.Telegram.Deliveries.Count(it => it.Chat == heads[3].Id && it.Text!.Contains("Координатор", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Who_blocks_the_bot_or_leaves_it_after_the_preview_is_counted_among_those_it_promised_a_letter_to()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Trials.Region.Of(5, Asks("1.1", "План набора", "10.01.2024"))]);
        var heads = new List<Phone>();
        for (var number = 1; number <= 4; number++)
            heads.Add(await ministry.Join($"Руководитель {number}", Role.Head, Trials.Region.CollegeOf(number)));
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);
        await Preview(galina, "Все должники");
        var blocker = ministry.Bound().Single(it => it.Chat == heads[0].Id);
        await ministry.Worker.Store.Write(session => ministry.Worker.Clerk.Execute(session, blocker, new PeopleCommand.ChangeReach(heads[0].Id, false)));
        await ReportAll(ministry, heads[1], Trials.Region.CollegeOf(2));
        var leaver = ministry.Bound().Single(it => it.Chat == heads[2].Id);
        await ministry.Worker.Store.Write(session => ministry.Worker.Clerk.Execute(session, leaver, new PeopleCommand.Unbind(leaver.Id)));

        await galina.Press("Разослать 4").Answered();

        var result = await galina.WaitFor("Рассылка закончена");
        Assert.Contains("Доставлено: 1 из 4", result.Text, StringComparison.Ordinal);
        Assert.Contains("Заблокировали бота: 1\nТехникум college-1", result.Text, StringComparison.Ordinal);
        Assert.Contains("Не отправлено: сдали за это время: 1\nТехникум college-2", result.Text, StringComparison.Ordinal);
        Assert.Contains("Не отправлено: отключились от бота: 1\nТехникум college-3", result.Text, StringComparison.Ordinal);
        Assert.Contains("Не подключены или нет связи: 1\nТехникум college-5", result.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_too_many_for_a_screen_come_as_a_file()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Trials.Region.Of(40, Asks("1.1", "План набора", "10.01.2024"))]);
        await ministry.Join("Анна", Role.Head, Trials.Region.CollegeOf(1));
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        await ministry.TurnTo(QuietSaturday);

        await Preview(galina, "Все должники");
        await galina.Press("Весь список файлом").Answered();
        var list = await galina.WaitFor(message => message.Attachment is not null);
        Assert.Equal(41, TextOf(list).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        await galina.Press("Разослать 1").Answered();
        await galina.WaitFor("Весь список – в файле ниже");

        var file = await galina.WaitFor(message => message.Attachment?.File?.Name == "rassylka-2024-01-13.csv");
        Assert.Contains("Техникум college-40;;не подключены или нет связи", TextOf(file), StringComparison.Ordinal);
    }

    private static async Task<Sandbox.Telegram.Chats.Message> Preview(Phone coordinator, string whom)
    {
        coordinator.Say("/nudge");
        await coordinator.WaitFor("Кому напомнить?");
        await coordinator.Press(whom).Answered();
        return await coordinator.WaitFor("Текст: обычный");
    }

    private static async Task ReportAll(Ministry ministry, Phone head, string college)
    {
        var person = ministry.Bound().Single(it => it.Chat == head.Id);
        await ministry.Worker.Store.Write(session =>
        {
            foreach (var view in session.Views.OwedBy(college, DateOnly.MaxValue))
                Assert.Null(ministry.Worker.Clerk.Execute(session, person, new DutyCommand.Report(view.Duty.Key, ReportContent.Done)).Refusal);
        });
    }

    private static string TextOf(Sandbox.Telegram.Chats.Message message) => System.Text.Encoding.UTF8.GetString(message.Attachment!.File!.Bytes);
}
