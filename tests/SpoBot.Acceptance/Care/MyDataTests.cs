using System.Text;
using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.Care;

public sealed class MyDataTests
{
    private static Task<Ministry> Open() => Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "20.02.2024"))]);

    [Theory]
    [InlineData(Role.Head, "aviation", "Авиационный техникум")]
    [InlineData(Role.Coordinator, null, "Организация: все")]
    public async Task Everybody_sees_what_is_kept_of_them_and_gets_it_as_a_file(Role role, string? organisation, string place)
    {
        await using var ministry = await Open();
        var anna = await ministry.Join("Анна <Петровна>", role, organisation);

        anna.Say("/mydata");
        var screen = await anna.WaitFor("Что бот хранит о вас");
        Assert.Contains("Имя: Анна <Петровна>", screen.Text);
        Assert.Contains(place, screen.Text);
        Assert.Contains($"Номер в Telegram: {anna.Id}", screen.Text);

        await anna.Press("Прислать файлом").Answered();
        var file = await anna.WaitFor("Всё, что бот хранит о вас");
        var json = Encoding.UTF8.GetString(file.Attachment!.File!.Bytes);
        Assert.Contains("\"name\": \"Анна <Петровна>\"", json);
        Assert.Contains("person.bound", json);
    }

    [Fact]
    public async Task Who_says_so_twice_is_forgotten_and_a_new_link_begins_anew()
    {
        await using var ministry = await Open();
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        anna.Say("моиданные");
        await anna.WaitFor("Что бот хранит о вас");

        await anna.Press("Стереть мои данные").Answered();
        await anna.WaitFor("Стереть ваши данные?");
        await anna.Press("Нет").Answered();
        await anna.WaitFor("Что бот хранит о вас");
        Assert.Equal(2, ministry.Bound().Count);
        await anna.Press("Стереть мои данные").Answered();
        await anna.WaitFor("Стереть ваши данные?");
        await anna.Press("Да, стереть").Answered();
        await anna.WaitFor("Ваши данные стёрты");
        await galina.WaitFor("сотрудник (руководитель");

        Assert.Equal("Галина", Assert.Single(ministry.Bound()).Name);
        anna.Say("/mydata");
        await anna.WaitFor("ссылк");
        await ministry.JoinBy(await ministry.Link(Role.Head, "aviation"), "Анна Новая");
        Assert.Equal(2, ministry.Bound().Count);
    }
}
