using System.Text;
using SpoBot.Conversations.Coordinator;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.Conversations;

public sealed class InviteTests
{
    [Fact]
    public async Task A_college_without_anybody_is_listed_and_gets_a_link_that_lets_its_head_in()
    {
        await using var town = await Alone();
        var galina = new Talking(town, town.Galina);

        Golden.Matches("invite-unconnected", await galina.Say("/invite"));
        Golden.Matches("invite-door", await galina.Press("1"));
        await galina.Press("Ссылка руководителю");
        var picture = Assert.Single(galina.Heard.OfType<Content.Document>());
        Assert.True(picture.AsPhoto);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture.Bytes[..4]);
        var token = picture.Html.Split("start=")[1].Split('\n')[0];
        Assert.StartsWith("Приглашение: руководитель, КОГПОБУ «Кировский медицинский колледж»", picture.Html, StringComparison.Ordinal);
        Assert.InRange(picture.Html.Length, 1, 1024);

        var vera = await town.Must<Person>(null, new PeopleCommand.Redeem(token, 5000, "Вера"));
        Assert.Equal(("medical", Role.Head), (vera.College, vera.Role));
        Assert.Contains("Подключены все", (await galina.Say("/invite")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_link_lets_nobody_in_and_a_used_one_cannot_be_revoked()
    {
        await using var town = await Alone();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/invite медицинский");
        await galina.Press("Ссылка руководителю");
        var token = Token(galina);
        await galina.Press("Отозвать ссылку");
        Assert.Equal("Ссылка отозвана.", galina.Toast);
        await town.Refused<PeopleRefusal.InviteRevoked>(null, new PeopleCommand.Redeem(token, 5000, "Вера"));

        await galina.Say("/invite медицинский");
        await galina.Press("Ссылка заместителю");
        token = Token(galina);
        await galina.Say("/invite");
        Golden.Matches("invite-links", await galina.Press("Действующие ссылки"));
        await town.Must<Person>(null, new PeopleCommand.Redeem(token, 5000, "Вера"));
        await galina.Press("1");
        Assert.Equal("По этой ссылке уже подключились 09.01.2024 в 09:00.", galina.Toast);
    }

    [Fact]
    public async Task All_links_come_as_one_file_for_mailing()
    {
        await using var town = await Alone();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/invite");
        await galina.Press("Ссылки файлом: 1");

        var file = Assert.Single(galina.Heard.OfType<Content.Document>());
        var rows = Encoding.UTF8.GetString(file.Bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, rows.Length);
        Assert.StartsWith("КОГПОБУ «Кировский медицинский колледж»;руководитель;https://t.me/spo_bot?start=", rows[1], StringComparison.Ordinal);
        Assert.EndsWith(";23.01.2024 09:00", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ссылка руководителю", "/invite медицинский")]
    [InlineData("Ссылки файлом: 1", "/invite")]
    public async Task A_button_tapped_twice_makes_one_link_and_the_screen_opened_anew_another(string caption, string words)
    {
        await using var town = await Alone();
        var galina = new Talking(town, town.Galina);
        var claim = (await galina.Say(words)).Buttons!.SelectMany(row => row).Single(key => key.Caption == caption).Claim!;
        await galina.Forge(claim);
        await galina.Forge(claim);

        Assert.StartsWith("Ссылка уже готова", galina.Toast, StringComparison.Ordinal);
        Assert.Single(town.Store.Read(session => session.Invites.Open()));
        await galina.Say(words);
        await galina.Forge(claim);
        Assert.Equal(2, town.Store.Read(session => session.Invites.Open()).Count);
    }

    [Fact]
    public async Task Whoever_left_is_taken_out_after_a_question_and_only_by_who_may()
    {
        await using var town = await Town.Found();
        var (galina, denis) = (new Talking(town, town.Galina), new Talking(town, town.Denis));
        await denis.Say("/invite авиационный");
        Assert.DoesNotContain(denis.Screen.Buttons!.SelectMany(row => row), key => key.Caption.StartsWith("Отключить", StringComparison.Ordinal));
        await denis.Forge(new TakeOut(town.Anna.Id, true));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);

        await galina.Say("/invite авиационный");
        Golden.Matches("invite-take-out", await galina.Press("Отключить: Борис"));
        Assert.NotNull(town.Store.Read(session => session.People.One(town.Boris.Id)));
        await galina.Press("Да, отключить");

        Assert.Null(town.Store.Read(session => session.People.One(town.Boris.Id)));
        await galina.Forge(new TakeOut(town.Galina.Id, true));
        Assert.Equal("Это не в вашем ведении.", galina.Toast);
    }

    [Fact]
    public async Task A_coordinator_of_one_addressee_lets_in_only_where_something_reports_to_it()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024", executors: "medical"), SampleRegister.Plan("1.2", "28.06.2024", "copp", executors: "aviation"));
        var denis = new Talking(town, town.Denis);
        await denis.Say("/invite медицинский");
        Assert.Contains("Не нашёл организацию", denis.Screen.Html, StringComparison.Ordinal);
        await denis.Forge(new ShowDoor("medical"));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);
        await denis.Forge(new MakeLink(Role.Head, "medical"));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);
        await denis.Forge(new MakeLink(Role.Coordinator, ""));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);
        await denis.Forge(new MakeLink(Role.Coordinator, "copp"));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);
        Assert.Empty(town.Store.Read(session => session.Invites.Open()));

        var theirs = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Head, TimeSpan.FromDays(1)));
        await denis.Forge(new RevokeLink(theirs.Invite.Id));
        Assert.Equal("Это не в вашем ведении.", denis.Toast);
        Assert.Contains("Действующие ссылки: 0", (await denis.Forge(new ShowLinks(0))).Html, StringComparison.Ordinal);
        await denis.Forge(new ShowCollege(0, "medical"));
        Assert.DoesNotContain("Вера", denis.Screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_administrator_invites_coordinators_of_everything_and_of_one_addressee()
    {
        await using var town = await Alone();
        var admin = new Talking(town, House.Administrator with { Chat = 7000, Name = "Админ" });
        await admin.Say("/invite");
        Golden.Matches("invite-coordinator", await admin.Press("Пригласить координатора"));
        await admin.Press("Все поручения");
        var all = await town.Must<Person>(null, new PeopleCommand.Redeem(Token(admin), 5001, "Мария"));
        Assert.Equal((Role.Coordinator, null), (all.Role, all.College));
    }

    private static string Token(Talking who) => who.Heard.OfType<Content.Document>().Last().Html.Split("start=")[1].Split('\n')[0];

    private static async Task<Town> Alone()
    {
        var town = await Town.Found();
        await town.Must<Person>(town.Vera, new PeopleCommand.Unbind(town.Vera.Id));
        await town.Store.Write(session =>
        {
            session.Settings.Set("bot.name", "spo_bot");
            return true;
        });
        return town;
    }
}
