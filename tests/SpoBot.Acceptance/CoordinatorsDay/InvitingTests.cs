using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class InvitingTests
{
    [Fact]
    public async Task A_coordinator_sends_a_picture_of_a_link_and_the_head_comes_in_by_it()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        galina.Say("/invite");
        await galina.WaitFor("Никто не подключён: 2 из 2");
        galina.Say("авиационного");
        await galina.WaitFor("Для кого сделать ссылку?");
        await galina.Press("Ссылка руководителю").Answered();
        var picture = await galina.WaitFor("Приглашение: руководитель");
        Assert.NotNull(picture.Attachment);

        var anna = await ministry.JoinBy(TokenOf(picture.Text), "Анна");
        await anna.WaitFor("Вы подключены");
        Assert.Equal("aviation", ministry.Bound().Single(person => person.Name == "Анна").College);
        var late = await galina.Press("Отозвать ссылку").Answered();
        Assert.StartsWith("По этой ссылке уже подключились", late.Text, StringComparison.Ordinal);
        galina.Say("/invite");
        await galina.WaitFor("Никто не подключён: 1 из 2");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_link_revoked_under_its_picture_lets_nobody_in_also_after_a_restart()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        galina.Say("/invite медицинский");
        await galina.WaitFor("Для кого сделать ссылку?");
        await galina.Press("Ссылка заместителю").Answered();
        var picture = await galina.WaitFor("Приглашение: заместитель");
        await galina.Press("Отозвать ссылку").Answered();
        await galina.WaitFor("больше никто не подключится");
        await ministry.Settle();
        await ministry.Restart();

        var vera = ministry.Telegram.Person("Вера");
        vera.Start(TokenOf(picture.Text));
        await vera.WaitFor("отозвана");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task The_file_for_mailing_has_a_working_link_for_each_college_without_anybody()
    {
        await using var ministry = await Ministry.Open("2024-01-09 10:00", [Of(Asks("1.1", "План набора", "20.03.2024"))]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        galina.Say("/invite");
        await galina.WaitFor("Никто не подключён: 2 из 2");
        await galina.Press("Ссылки файлом: 2").Answered();
        var file = await galina.WaitFor("2 ссылки для руководителей");

        Assert.Equal("priglasheniya-2024-01-09.csv", file.Attachment!.File!.Name);
        Assert.Equal(2, ministry.Worker.Store.Read(session => session.Invites.Open()).Count);
        Assert.Empty(ministry.Telegram.Violations);
    }

    private static string TokenOf(string caption) => caption.Split("start=")[1].Split('\n')[0];
}
