using SpoBot.Domain.People;
using SpoBot.Ledger;
using SpoBot.Outbox;

namespace SpoBot.Tests.Ledger;

public sealed class PeopleClerkTests
{
    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    [Fact]
    public async Task An_invite_binds_once()
    {
        await using var town = await Town.Found();
        var made = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week));

        var zoya = await town.Must<Person>(null, new PeopleCommand.Redeem(made.Token, 5, "Зоя"));
        Assert.Equal(("medical", Role.Deputy), (zoya.College, zoya.Role));
        await town.Refused<PeopleRefusal.InviteUsed>(null, new PeopleCommand.Redeem(made.Token, 6, "Другая"));
        await town.Refused<PeopleRefusal.InviteUnknown>(null, new PeopleCommand.Redeem("нет такого", 6, "Другая"));
    }

    [Fact]
    public async Task An_invite_that_expired_or_was_revoked_binds_nobody()
    {
        await using var town = await Town.Found();
        var late = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week));
        var revoked = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week * 3));
        Assert.Null((await town.Do(town.Galina, new PeopleCommand.RevokeInvite(revoked.Invite.Id))).Refusal);
        town.Clock.Now += Week;

        await town.Refused<PeopleRefusal.InviteExpired>(null, new PeopleCommand.Redeem(late.Token, 5, "Зоя"));
        await town.Refused<PeopleRefusal.InviteRevoked>(null, new PeopleCommand.Redeem(revoked.Token, 5, "Зоя"));
    }

    [Fact]
    public async Task The_token_is_nowhere_in_the_file()
    {
        await using var town = await Town.Found();
        var made = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week));

        Assert.DoesNotContain(made.Token, town.Store.Read(session => string.Join("\n", session.Journal.Last(100))));
        Assert.DoesNotContain(made.Token, await town.FileAsText());
    }

    [Fact]
    public async Task A_head_invites_a_deputy_and_nobody_elses()
    {
        await using var town = await Town.Found();
        await town.Must<MadeInvite>(town.Anna, new PeopleCommand.MakeInvite("aviation", Role.Deputy, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Anna, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Anna, new PeopleCommand.MakeInvite("aviation", Role.Head, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Anna, new PeopleCommand.MakeInvite(null, Role.Coordinator, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Boris, new PeopleCommand.MakeInvite("aviation", Role.Deputy, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Galina, new PeopleCommand.MakeInvite("nowhere", Role.Head, Week));
        await town.Refused<PeopleRefusal.NotYours>(town.Galina, new PeopleCommand.MakeInvite(null, Role.Administrator, Week));
    }

    [Fact]
    public async Task A_head_hands_the_college_over_and_history_stays()
    {
        await using var town = await Town.Found();
        var made = await town.Must<MadeInvite>(town.Anna, new PeopleCommand.MakeInvite("aviation", Role.Head, Week, town.Anna.Id));

        var boris = await town.Must<Person>(null, new PeopleCommand.Redeem(made.Token, town.Boris.Chat, "Борис Ильич"));

        Assert.Equal([boris], town.Store.Read(session => session.People.Of("aviation")));
        Assert.Equal("Анна Петровна", town.Store.Read(session => session.People.NameOf(town.Anna.Id)));
        var letters = await town.Letters();
        Assert.Contains(letters, letter => letter.Chat == town.Galina.Chat && letter.Text.Contains("Анна Петровна") && letter.Text.Contains("преемника: <b>Борис Ильич</b>"));
        Assert.Contains(letters, letter => letter.Chat == town.Anna.Chat && letter.Text.Contains("теперь у преемника: <b>Борис Ильич</b>"));
    }

    [Fact]
    public async Task A_deputy_who_is_disconnected_hears_by_whom_and_one_who_leaves_hears_nothing_more()
    {
        await using var town = await Town.Found();
        await town.Must<Person>(town.Anna, new PeopleCommand.Unbind(town.Boris.Id));
        await town.Must<Person>(town.Vera, new PeopleCommand.Unbind(town.Vera.Id));

        var letters = await town.Letters();
        Assert.Contains("Вас отключили", Assert.Single(letters, letter => letter.Chat == town.Boris.Chat).Text);
        Assert.DoesNotContain(letters, letter => letter.Chat == town.Vera.Chat);
    }

    [Fact]
    public async Task Somebody_bound_elsewhere_must_let_go_first()
    {
        await using var town = await Town.Found();
        var made = await town.Must<MadeInvite>(town.Galina, new PeopleCommand.MakeInvite("medical", Role.Deputy, Week));
        var refusal = await town.Refused<PeopleRefusal.AlreadyBound>(null, new PeopleCommand.Redeem(made.Token, town.Anna.Chat, "Анна"));
        Assert.Equal("aviation", refusal.College);
    }

    [Fact]
    public async Task When_the_last_person_lets_go_the_coordinator_hears_that_nobody_is_left()
    {
        await using var town = await Town.Found();
        await town.Must<Person>(town.Vera, new PeopleCommand.Unbind(town.Vera.Id));

        var (chat, text) = Assert.Single(await town.Letters());
        Assert.Equal(town.Galina.Chat, chat);
        Assert.Contains("не осталось ни одного", text);
        Assert.Equal(["medical"], town.Store.Read(session => session.Rounds.Unconnected()));
    }

    [Fact]
    public async Task Settings_are_kept_and_senseless_ones_refused()
    {
        await using var town = await Town.Found();
        await town.Must<Person>(town.Anna, new PeopleCommand.ChangeMorning(new TimeOnly(7, 30)));
        var anna = town.Store.Read(session => session.People.One(town.Anna.Id))!;
        await town.Must<Person>(anna, new PeopleCommand.ChangeSilence(true));
        await town.Refused<PeopleRefusal.NotSensible>(town.Anna, new PeopleCommand.ChangeMorning(new TimeOnly(3, 0)));
        await town.Refused<PeopleRefusal.NotSensible>(town.Anna, new PeopleCommand.GoAway(new DateOnly(2024, 1, 8)));

        var kept = town.Store.Read(session => session.People.One(town.Anna.Id))!;
        Assert.Equal((new TimeOnly(7, 30), true, null), (kept.Morning, kept.Silent, kept.AwayUntil));
    }

    [Fact]
    public async Task Who_blocks_the_bot_is_marked_and_who_returns_is_restored()
    {
        await using var town = await Town.Found();
        await town.Do(town.Vera, new PeopleCommand.ChangeReach(town.Vera.Chat, false));
        Assert.Equal(["medical"], town.Store.Read(session => session.Rounds.Unreachable()));

        await town.Do(town.Vera, new PeopleCommand.ChangeReach(town.Vera.Chat, true));
        Assert.Empty(town.Store.Read(session => session.Rounds.Unreachable()));
    }

    [Fact]
    public async Task Everything_that_is_kept_of_a_person_is_given_out()
    {
        await using var town = await Town.Found();
        await town.Must<Domain.Duties.DutyView>(town.Anna, new Domain.Duties.DutyCommand.Report(Town.Key("1.1", "aviation", "31.01.2024"), Town.Said("Сделано")));
        await town.Store.Write(session => session.Outbox.Enqueue(new Letter("x", town.Anna.Chat, Lane.Reply, new Content.Message("Здравствуйте, Анна Петровна"), Person: town.Anna.Id)));

        var file = town.Store.Read(session => session.People.FileOf(town.Anna.Id))!;

        Assert.Equal(("Анна Петровна", town.Anna.Chat, Role.Head, "aviation"), (file.Name, file.Telegram, file.Role, file.Organisation));
        Assert.Equal(["person.bound", "reported"], file.Deeds.Select(deed => deed.What).Order());
        Assert.Contains("Сделано", file.Deeds.Single(deed => deed.What == "reported").Said);
        Assert.Equal("kirov-2024/1.1/2024-01-31", file.Deeds.Single(deed => deed.What == "reported").About);
        Assert.Contains(file.Letters, letter => letter.Text == "Здравствуйте, Анна Петровна");
    }

    [Fact]
    public async Task Somebody_erased_is_nowhere_in_the_file_and_their_reports_stay()
    {
        await using var town = await Town.Found();
        var key = Town.Key("1.2", "medical", "28.06.2024");
        await town.Must<Domain.Duties.DutyView>(town.Vera, new Domain.Duties.DutyCommand.Report(key, Town.Said("Сделано")));
        await town.Store.Write(session =>
        {
            session.Inbox.SetAside(7, Update(town.Vera.Chat, "Вера Сергеевна"), "broken");
            session.Inbox.SetAside(8, Update(town.Anna.Chat, "Анна"), "broken");
        });

        Assert.Null((await town.Do(town.Vera, new PeopleCommand.Erase(town.Vera.Id))).Refusal);

        Assert.Null(town.Store.Read(session => session.People.OfChat(town.Vera.Chat)));
        Assert.Null(town.Store.Read(session => session.People.FileOf(town.Vera.Id)));
        var report = town.Store.Read(session => session.Views.Reported()).Single();
        Assert.Equal("сотрудник", town.Store.Read(session => session.Views.HistoryOf(report.Id)).Single().ByName);
        var (chat, text) = Assert.Single(await town.Letters());
        Assert.Equal(town.Galina.Chat, chat);
        Assert.StartsWith("🚪 <b>сотрудник</b>", text);
        var bytes = await town.FileAsText();
        Assert.DoesNotContain(Latin1("Вера Сергеевна"), bytes);
        Assert.DoesNotContain(Latin1("вера сергеевна"), bytes);
        Assert.Contains(Latin1("Анна"), bytes);
    }

    [Theory]
    [InlineData("а")]
    [InlineData("message")]
    [InlineData("Kind")]
    [InlineData("Вера \"Веруня\" & Ко")]
    public async Task A_letter_that_waits_for_somebody_else_survives_the_erasing_of_any_name(string name)
    {
        await using var town = await Town.Found();
        var guest = await town.Settle(name, Role.Deputy, "medical");
        await town.Store.Write(session =>
        {
            session.Outbox.Enqueue(new Letter("to-anna", town.Anna.Chat, Lane.Bulk, new Content.Message("По рабочим дням. <b>Отчитаться</b> & «message»", [[new Button("Отчитаться", "1r.1")]])));
            session.Outbox.Enqueue(new Letter("to-galina", town.Galina.Chat, Lane.Bulk, new Content.Message($"Отчёт сдан: {SpoBot.Wording.Html.Escape(name)} (заместитель)")));
            session.Outbox.Enqueue(new Letter("invited", guest.Chat, Lane.Bulk, new Content.Message("Это вы?")));
        });

        Assert.Null((await town.Do(guest, new PeopleCommand.Erase(guest.Id))).Refusal);

        var letters = (await town.Letters(Lane.Bulk)).Where(letter => letter.Chat == town.Anna.Chat || letter.Chat == town.Galina.Chat).Select(letter => letter.Text).ToList();
        Assert.Contains("Отчёт сдан: сотрудник (заместитель)", letters);
        Assert.Contains(letters, text => text.StartsWith("По рабочим дням. <b>Отчитаться</b>", StringComparison.Ordinal));
        Assert.Equal(0, town.Store.Read(session => session.Queue.Last(100).Count(row => row.Chat == guest.Chat)));
    }

    [Fact]
    public async Task Nobody_erases_anybody_else_but_an_administrator()
    {
        await using var town = await Town.Found();
        await town.Refused<PeopleRefusal.NotYours>(town.Anna, new PeopleCommand.Erase(town.Boris.Id));
        await town.Refused<PeopleRefusal.NotYours>(town.Galina, new PeopleCommand.Erase(town.Anna.Id));
        Assert.Null((await town.Do(House.Administrator, new PeopleCommand.Erase(town.Anna.Id))).Refusal);
        await town.Refused<PeopleRefusal.NotYours>(House.Administrator, new PeopleCommand.Erase(town.Anna.Id));
    }

    [Fact]
    public async Task Those_who_left_long_ago_are_found_once()
    {
        await using var town = await Town.Found();
        await town.Must<Person>(town.Boris, new PeopleCommand.Unbind(town.Boris.Id));
        town.Clock.Now += TimeSpan.FromDays(400);

        Assert.Empty(town.Store.Read(session => session.People.LeftBefore(town.Clock.Now.AddDays(-500), 10)));
        Assert.Equal([town.Boris.Id], town.Store.Read(session => session.People.LeftBefore(town.Clock.Now.AddDays(-365), 10)));
        await town.Do(House.Administrator, new PeopleCommand.Erase(town.Boris.Id));
        Assert.Empty(town.Store.Read(session => session.People.LeftBefore(town.Clock.Now.AddDays(-365), 10)));
    }

    private static string Update(long from, string name) =>
        "{\"message\": {\"from\": {\"id\": " + from + ", \"first_name\": \"" + name + "\"}}}";

    private static string Latin1(string text) => System.Text.Encoding.Latin1.GetString(System.Text.Encoding.UTF8.GetBytes(text));

    [Fact]
    public async Task Who_is_refused_for_good_is_marked_by_the_courier_in_the_same_transaction()
    {
        await using var town = await Town.Found();
        await town.Store.Write(session => session.Outbox.Enqueue(new Letter("x", town.Vera.Chat, Lane.Reply, new Content.Message("!"))));
        await town.Store.Write(session =>
        {
            var letter = session.Queue.Claim(Lane.Reply, 1, session.Now, Week).Single();
            session.Queue.Begin(letter.Id);
            session.Queue.Settle(new Settlement.Refused(letter.Id, RefusalReason.Blocked, "bot was blocked by the user"), session.Now);
        });

        Assert.False(town.Store.Read(session => session.People.One(town.Vera.Id))!.Reachable);
        Assert.Equal("person.unreachable", town.Store.Read(session => session.Journal.Last(1)).Single().What);
    }
}
