using SpoBot.Conversations.Coordinator;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.Conversations;

public sealed class DraftTests
{
    [Fact]
    public async Task An_obligation_is_written_step_by_step_looked_at_and_published()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);

        Golden.Matches("add-text", await galina.Say("/add"));
        Golden.Matches("add-executors", await galina.Say("Провести <День открытых дверей>. Пригласить родителей & выпускников."));
        Golden.Matches("add-executors-chosen", await galina.Press("все ПОО"));
        await galina.Press("Готово");
        Golden.Matches("add-deadline-question", await galina.Say("когда-нибудь потом"));
        Golden.Matches("add-deadline-understood", await galina.Say("15.02.2024, далее – ежеквартально"));
        Golden.Matches("add-addressee", await galina.Press("Верно"));
        Golden.Matches("add-proof", await galina.Press("Отдел профессионального образования"));
        Golden.Matches("add-unit", await galina.Press("Число"));
        Golden.Matches("add-ready", await galina.Say("человек"));
        Golden.Matches("add-published", await galina.Press("Опубликовать"));

        Assert.Equal("Опубликовано. Исполнители узнают из ближайшего утреннего письма.", galina.Toast);
        var added = town.Store.Read(session => session.Register.Now.Registry.Obligation("chat-2024-01-09", "1"))!;
        Assert.Equal(["aviation", "medical"], added.Executors);
        Assert.Equal(DutyState.Open, town.Duty(new DutyKey("chat-2024-01-09", "1", "medical", new DateOnly(2024, 5, 15))).State);
    }

    [Fact]
    public async Task Executors_are_found_by_parts_of_their_names_in_any_case_and_what_is_not_found_is_said()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/add Сдать план");

        var screen = await galina.Say("медицинского колледжа, Авиационному, Атлантида");

        Assert.Contains("Не нашёл: «Атлантида».", screen.Html, StringComparison.Ordinal);
        Assert.Contains("– КОГПОБУ «Кировский медицинский колледж»", screen.Html, StringComparison.Ordinal);
        Assert.Contains("– КОГПОБУ «Кировский авиационный техникум»", screen.Html, StringComparison.Ordinal);

        Golden.Matches("add-executors-several", await galina.Say("кировск"));
        await galina.Press("✓ Кировский медицинский колледж");
        Assert.DoesNotContain("– КОГПОБУ «Кировский медицинский колледж»", galina.Screen.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("до 10 января", "10.01.2024")]
    [InlineData("до 20 декабря", "20.12.2024")]
    public async Task A_day_without_a_year_is_one_of_this_year(string typed, string shown)
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await ToDeadline(galina);

        Assert.Contains(shown, (await galina.Say(typed)).Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("01.12.2023")]
    [InlineData("скоро")]
    [InlineData("31.02.2024")]
    public async Task A_deadline_that_cannot_be_met_or_meant_is_never_published(string typed)
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await ToDeadline(galina);

        var screen = await galina.Say(typed);
        Assert.Contains("Напишите срок по-другому.", screen.Html, StringComparison.Ordinal);
        Assert.DoesNotContain(screen.Buttons!.SelectMany(row => row), key => key.Caption == "Верно");

        await galina.Forge(new GoOn());
        Assert.Contains("Напишите срок по-другому.", galina.Screen.Html, StringComparison.Ordinal);
        await galina.Forge(new PublishDraft());
        Assert.Null(town.Store.Read(session => session.Register.Now.Registry.Catalog("chat-2024-01-09")));
    }

    [Fact]
    public async Task A_coordinator_of_one_addressee_is_not_asked_for_another_and_can_choose_none()
    {
        await using var town = await Town.Found();
        var denis = new Talking(town, town.Denis);
        await ToDeadline(denis);
        await denis.Say("15.02.2024");
        await denis.Press("Верно");
        Assert.Contains("Что должно быть в отчёте?", denis.Screen.Html, StringComparison.Ordinal);
        await denis.Press("Достаточно отметки");

        await denis.Forge(new ChangeDraft(SpoBot.Conversations.Questions.DraftStep.Addressee));
        await denis.Forge(new ChooseAddressee("opo"));
        Assert.Equal("Такого поручения в вашем ведении нет. Откройте /overview.", denis.Toast);
        await denis.Forge(new ChooseAddressee("copp"));
        await denis.Press("Опубликовать");

        Assert.Equal("copp", town.Store.Read(session => session.Register.Now.Registry.Obligation("chat-2024-01-09", "1"))!.ReportTo);
    }

    [Fact]
    public async Task Two_obligations_of_one_day_stand_in_one_document_and_those_of_the_next_day_in_another()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await Publish(galina, "Первое", "ПОО");
        await Publish(galina, "Второе", "отдел");
        town.Clock.Now += TimeSpan.FromDays(1);
        await Publish(galina, "Третье", "ПОО");

        Assert.Equal(
            ["chat-2024-01-09/1", "chat-2024-01-09/2", "chat-2024-01-10/1"],
            town.Store.Read(session => session.Register.Now.Registry.Obligations.Where(it => it.Document != SampleRegister.Forum.Id).Select(it => $"{it.Document}/{it.Id}")));
        Assert.Contains(town.Store.Read(session => session.Register.Now.Registry.Catalog("chat-2024-01-09"))!.Organisations, it => it.Id == "opo");
    }

    [Fact]
    public async Task A_change_keeps_the_documents_words_tells_the_executors_and_stands_in_the_journal()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/register");
        await galina.Press("1");
        Golden.Matches("register-change", await galina.Press("Изменить"));
        await galina.Press("Срок");
        await galina.Say("15.03.2024");
        Golden.Matches("register-change-ready", await galina.Press("Верно"));
        Golden.Matches("register-changed", await galina.Press("Сохранить"));

        var changed = town.Store.Read(session => session.Register.Now.Registry.Obligation(SampleRegister.Forum.Id, "1.1"))!;
        Assert.Equal(("31.01.2024", "15.03.2024"), (changed.Deadline, changed.DeadlineThatCounts));
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "medical", "15.03.2024")).State);
        Assert.All(await town.Letters(Lane.Bulk), letter => Assert.Contains("Срок: 31.01.2024 → 15.03.2024", letter.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_executor_reads_what_of_the_obligation_is_otherwise_now()
    {
        await using var town = await Town.Found();
        var before = town.Store.Read(session => session.Register.Now.Registry.Obligation(SampleRegister.Forum.Id, "1.1"))!;
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(before with { Text = "Новый <текст>", Proof = new Proof.File(), ReportTo = "copp" }));

        var told = (await town.Letters(Lane.Bulk)).First().Text;
        Assert.Contains("Срок прежний: 31.01.2024", told, StringComparison.Ordinal);
        Assert.Contains("Новый &lt;текст&gt;", told, StringComparison.Ordinal);
        Assert.Contains("В отчёте: короткий текст → документ или фото", told, StringComparison.Ordinal);
        Assert.Contains("Отчёт теперь получает: ЦОПП", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Исполнители", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_no_longer_an_executor_owes_nothing_and_is_told_so()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/register");
        await galina.Press("1");
        await galina.Press("Изменить");
        await galina.Press("Исполнители");
        await galina.Press("Убрать всех");
        await galina.Say("авиационный");
        await galina.Press("Готово");
        await galina.Press("Сохранить");

        Assert.Equal(DutyState.Waived, town.Duty(Town.Key("1.1", "medical", "31.01.2024")).State);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "aviation", "31.01.2024")).State);
        var told = (await town.Letters(Lane.Bulk)).Single(letter => letter.Chat == town.Vera.Chat);
        Assert.Contains("организация больше не исполнитель поручения", told.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_two_coordinators_change_at_once_is_both_kept()
    {
        await using var town = await Town.Found();
        var other = await town.Settle("Мария", Domain.People.Role.Coordinator, null);
        var (galina, maria) = (new Talking(town, town.Galina), new Talking(town, other));
        foreach (var one in new[] { galina, maria })
        {
            await one.Say("/register");
            await one.Press("1");
            await one.Press("Изменить");
        }

        await galina.Press("Срок");
        await galina.Say("15.03.2024");
        await galina.Press("Верно");
        await maria.Press("Что в отчёте");
        await maria.Press("Документ или фото");
        await galina.Press("Сохранить");
        await maria.Press("Сохранить");

        var kept = town.Store.Read(session => session.Register.Now.Registry.Obligation(SampleRegister.Forum.Id, "1.1"))!;
        Assert.Equal("15.03.2024", kept.DeadlineThatCounts);
        Assert.IsType<Proof.File>(kept.Proof);
    }

    [Fact]
    public async Task A_catalog_applied_again_leaves_what_was_changed_in_the_chat_and_a_newer_one_takes_its_place()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.03.2024")));

        var again = await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, SampleRegister.Catalog(), "администратор"));
        Assert.True(again.IsNothing);
        Assert.Equal("15.03.2024", Now().Deadline);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "medical", "15.03.2024")).State);

        var newer = await town.Store.Write(session => town.Clerk.Catalogs.Apply(
            session, SampleRegister.Catalog(SampleRegister.Plan("1.1", "20.04.2024"), SampleRegister.Plan("1.2", "28.06.2024", "copp"), SampleRegister.Plan("1.3", "01.10.2024", proof: new Proof.Nothing())), "администратор"));
        Assert.Equal(["1.1"], newer.Changed);
        Assert.Equal("20.04.2024", Now().Deadline);

        Obligation Now() => town.Store.Read(session => session.Register.Now.Registry.Obligation(SampleRegister.Forum.Id, "1.1"))!;
    }

    [Fact]
    public async Task A_catalog_whose_groups_change_does_not_bring_back_the_dates_that_the_chat_replaced()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.03.2024")));
        var catalog = SampleRegister.Catalog();

        await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, catalog with { Groups = [.. catalog.Groups, new Group("two", "Двое", "двое", ["aviation"])] }, "администратор"));

        Assert.Equal(DutyState.Waived, town.Duty(Town.Key("1.1", "medical", "31.01.2024")).State);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "medical", "15.03.2024")).State);
    }

    [Fact]
    public async Task Strange_things_said_and_pressed_along_the_way_lead_nowhere()
    {
        await using var town = await Town.Found();
        var galina = new Talking(town, town.Galina);
        await galina.Forge(new PublishDraft());
        Assert.Equal("Эта кнопка уже не действует. Откройте /status.", galina.Toast);
        await galina.Say("/add");
        await galina.Forge(new PublishDraft());
        await galina.Forge(new GoOn());
        await galina.Forge(new ToggleExecutor("aviation"));
        await galina.Say("Текст");
        await galina.Forge(new GoOn());
        Assert.Equal("Выберите хотя бы одного исполнителя.", galina.Toast);
        await galina.Forge(new ToggleExecutor("nowhere"));
        await galina.Forge(new ChooseExecutors(99));
        await galina.Press("Отмена");

        Assert.Equal([SampleRegister.Forum.Id], town.Store.Read(session => session.Register.Now.Catalogs.Select(it => it.Document.Id)));
    }

    private static async Task ToDeadline(Talking who)
    {
        await who.Say("/add Сдать план");
        await who.Say("авиационный");
        await who.Press("Готово");
    }

    private static async Task Publish(Talking who, string text, string executors)
    {
        await who.Say("/add " + text);
        await who.Say(executors);
        await who.Press("Готово");
        await who.Say("15.02.2024");
        await who.Press("Верно");
        await who.Press("Отдел профессионального образования");
        await who.Press("Достаточно отметки");
        await who.Press("Опубликовать");
    }
}
