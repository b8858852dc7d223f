using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class EverydayTests
{
    [Fact]
    public async Task Whatever_a_head_sends_is_answered()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        anna.SendSticker();
        await anna.WaitFor("/status");
        anna.SendVoice();
        await anna.WaitFor("/status");
        anna.SendContact("+79000000000");
        await anna.WaitFor("/status");
        var said = anna.Say("Добрый день! Подскажите, пожалуйста, что сдавать?");
        await anna.WaitFor("/help");
        anna.Edit(said, "Добрый день!");
        await anna.WaitFor("исправили");
        anna.Say("/sttaus");
        await anna.WaitFor("План набора");
    }

    [Fact]
    public async Task The_hour_of_the_letter_leave_and_silence_are_settings()
    {
        await using var ministry = await Ministry.Open("2024-01-09 06:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var boris = await ministry.Join("Борис", Role.Deputy, "aviation");

        anna.Say("/settings");
        await anna.WaitFor("Настройки");
        await anna.Press("Другой час").Answered();
        anna.Say("8:30");
        await anna.WaitFor("в 8:30");
        await ministry.TurnTo("2024-01-09 08:31");
        await anna.WaitFor("Доброе утро");
        anna.Say("/settings");
        await anna.WaitFor("Настройки");
        await anna.Press("Отпуск").Answered();
        anna.Say("в отпуске до 12.01");
        await anna.WaitFor("12.01.2024");
        await ministry.TurnTo("2024-01-10 09:01");

        await boris.WaitFor("Доброе утро");
    }

    [Fact]
    public async Task A_head_hands_the_college_over_and_history_stays()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        anna.Say("/people");
        await anna.WaitFor("Подключены");
        await anna.Press("Передать дела преемнику").Answered();
        await anna.WaitFor("Передать дела");
        await anna.Press("Да, создать ссылку").Answered();
        var link = (await anna.WaitFor("Ссылка для преемника")).Text;

        await ministry.JoinBy(link[(link.LastIndexOf('=') + 1)..].Trim(), "Вера");

        Assert.Equal("Вера", Assert.Single(ministry.Bound()).Name);
        anna.Say("/status");
        await anna.WaitFor("по приглашениям");
    }

    [Fact]
    public async Task Whoever_leaves_a_college_empty_is_warned_and_the_coordinator_hears()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of()]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);

        anna.Say("/stop");
        await anna.WaitFor("никто не подключён");
        await anna.Press("Да, отключиться").Answered();

        await anna.WaitFor("Вы отключены");
        await galina.WaitFor("не осталось ни одного");
    }

    [Fact]
    public async Task Typed_markup_tricks_and_four_thousand_emoji_are_shown_as_typed_and_harmless()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Domain.Register.Proof.Text()))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        foreach (var text in (string[])["</b><a href=\"http://x\">клик</a> & =HYPERLINK(1)", "слева\u202Eнаправо\u200B", string.Concat(Enumerable.Repeat("😀", 2000))])
        {
            anna.Say("/status");
            await anna.WaitFor("План набора");
            await anna.Press("1").Answered();
            await anna.WaitFor(message => message.Buttons.Contains("Отчитаться"));
            await anna.Press("Отчитаться").Answered();
            await anna.WaitFor("Напишите отчёт");
            anna.Say(text);
            await anna.WaitFor("Проверьте отчёт");
            await anna.Press("Отмена").Answered();
        }

        await ministry.Settle();
        Assert.Empty(ministry.Telegram.Violations);
    }
}
