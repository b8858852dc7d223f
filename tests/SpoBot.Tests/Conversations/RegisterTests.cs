using SpoBot.Conversations.Coordinator;
using SpoBot.Domain.Duties;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.Conversations;

public sealed class RegisterTests
{
    [Fact]
    public async Task An_obligation_is_found_taken_off_control_on_a_ground_and_put_back()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);

        Golden.Matches("register-list", await galina.Say("/register"));
        Golden.Matches("register-card", await galina.Press("1"));
        Golden.Matches("register-ground", await galina.Press("Снять с контроля"));
        Golden.Matches("register-stopped", await galina.Say("приказ <№ 5>"));
        Assert.Equal(DutyState.Waived, town.Duty(Town.Key("1.1", "aviation", "31.01.2024")).State);
        await galina.Press("Вернуть на контроль");

        Assert.Equal("Снова на контроле. Исполнители получат сообщение.", galina.Toast);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "aviation", "31.01.2024")).State);
    }

    [Fact]
    public async Task The_second_of_two_coordinators_learns_that_it_is_off_control_already()
    {
        await using var town = await Town.Found();
        var other = await town.Settle("Мария", Domain.People.Role.Coordinator, null);
        var (galina, maria) = (new Talking(town, town.Galina), new Talking(town, other));
        foreach (var one in new[] { galina, maria })
        {
            await one.Say("/register");
            await one.Press("1");
            await one.Press("Снять с контроля");
        }

        await galina.Say("приказ № 5");
        await maria.Say("приказ № 6");

        Assert.Contains(maria.Heard, content => content is Content.Message { Html: var html } && html.StartsWith("Уже снято с контроля", StringComparison.Ordinal) && html.Contains("приказ № 5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_obligation_is_found_by_words_of_its_text_in_any_case_or_by_its_number()
    {
        await using var town = await Town.Found(
            SampleRegister.Plan("1.1", "31.01.2024") with { Title = "Демография", Text = "Провести мероприятия по демографии" },
            SampleRegister.Plan("1.2", "28.06.2024", "copp") with { Title = "Обучение", Text = "Обучить демографов" },
            SampleRegister.Plan("1.3", "01.10.2024"));
        var (galina, denis) = (new Talking(town, town.Galina), new Talking(town, town.Denis));

        Golden.Matches("register-found", await galina.Say("/register демография"));
        Assert.Contains("Обучить демографов", (await galina.Press("2")).Html, StringComparison.Ordinal);
        await galina.Say("/register");
        Assert.Contains("Полный текст пункта 1.3", (await galina.Say("п. 1.3")).Html, StringComparison.Ordinal);
        Assert.Contains("Не нашёл поручения «космос &lt;1&gt;»", (await galina.Say("космос <1>")).Html, StringComparison.Ordinal);

        Assert.Contains("Обучить демографов", (await denis.Say("/register демографию")).Html, StringComparison.Ordinal);
        Assert.Contains("Не нашёл", (await denis.Say("1.1")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_coordinator_of_one_addressee_reads_and_changes_nothing_else_whatever_they_press()
    {
        await using var town = await Town.Found();
        var denis = new Talking(town, town.Denis);

        var list = await denis.Say("/register");
        Assert.Contains("План 1.2", list.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("План 1.1", list.Html, StringComparison.Ordinal);
        foreach (var claim in new SpoBot.Conversations.Claims.Claim[]
        {
            new ShowObligation(0, 0), new StopObligation(0, 0), new RestoreObligation(0, 0), new ChangeObligation(0, 0), new ShowObligation(0, 99), new ShowObligation(-1, 0), new ShowObligation(7, 7),
        })
        {
            await denis.Forge(claim);
            Assert.Equal("Такого поручения в вашем ведении нет. Откройте /overview.", denis.Toast);
        }

        await denis.Forge(new ShowObligation(0, 1));
        Assert.Contains("План 1.2", denis.Screen.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_reports_to_others_takes_no_room_on_the_pages_of_a_coordinator_of_one_addressee()
    {
        await using var town = await Town.Found(
            [.. Enumerable.Range(1, 21).Select(number => SampleRegister.Plan($"{number}.1", "31.01.2024")), SampleRegister.Plan("30.1", "28.06.2024", "copp")]);
        var denis = new Talking(town, town.Denis);

        var list = await denis.Say("/register");
        Assert.Contains("1. п. 30.1 План 30.1", list.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Страница", list.Html, StringComparison.Ordinal);
        await denis.Press("1");
        var back = await denis.Press("← К списку");

        Assert.Equal(list.Html, back.Html);
    }

    [Fact]
    public async Task A_head_has_no_register_and_no_button_of_it()
    {
        await using var town = await Town.Found();
        var anna = new Talking(town, town.Anna);
        foreach (var claim in new SpoBot.Conversations.Claims.Claim[] { new ShowDocuments(0), new StartDraft(), new StopObligation(0, 0), new ShowInvites(0), new MakeAllLinks() })
        {
            await anna.Forge(claim);
            Assert.Equal("Эта кнопка уже не действует. Откройте /status.", anna.Toast);
        }
    }
}
