using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Ledger;
using SpoBot.Ledger.News;
using SpoBot.Outbox;
using SpoBot.Tests.Storage;
using SpoBot.Wording.News;

namespace SpoBot.Tests.Ledger;

public sealed class CatalogClerkTests
{
    private static readonly DutyKey January = Town.Key("1.1", "aviation", "31.01.2024");

    private static Task<CatalogChange> Apply(Town town, params Obligation[] obligations) =>
        town.Store.Write(session => town.Clerk.Catalogs.Apply(session, SampleRegister.Catalog(obligations), "администратор"));

    [Fact]
    public async Task Applied_twice_it_changes_nothing_and_tells_nobody()
    {
        await using var town = await Town.Found();

        Assert.True((await Apply(town)).IsNothing);
        Assert.Empty(await town.Letters());
    }

    [Fact]
    public async Task Every_executor_owes_every_date_from_the_first_application_on()
    {
        await using var town = await Town.Found();
        var owed = town.Store.Read(session => session.Views.Owed(DateOnly.MaxValue));

        Assert.Equal(6, owed.Count);
        Assert.Equal(["aviation", "medical"], owed.Take(2).Select(view => view.College.Id));
        Assert.Equal(new DateOnly(2024, 1, 31), owed[0].Duty.Expected);
    }

    [Fact]
    public async Task What_a_catalog_no_longer_names_is_stopped_and_comes_back_when_it_is_named_again()
    {
        await using var town = await Town.Found();
        var (first, second, third) = (SampleRegister.Plan("1.1", "31.01.2024"), SampleRegister.Plan("1.2", "28.06.2024", "copp"), SampleRegister.Plan("1.3", "01.10.2024", proof: new Proof.Nothing()));

        var change = await Apply(town, second, third);
        Assert.Equal(("1.1", 2), (change.Stopped.Single(), change.Duties.Closed));
        Assert.Equal(DutyState.Waived, town.Duty(January).State);
        Assert.Contains(await town.Letters(), letter => letter.Text.Contains("сняты с контроля (1): 1.1"));

        change = await Apply(town, first, second, third);
        Assert.Equal(("1.1", 2), (change.Restored.Single(), change.Duties.Reopened));
        Assert.Equal(DutyState.Open, town.Duty(January).State);
    }

    [Fact]
    public async Task A_new_date_opens_new_duties_and_closes_the_old_ones_that_are_still_owed()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024"));
        await town.Must<DutyView>(town.Anna, new DutyCommand.Report(January, Town.Said("Сделано")));

        var change = await Apply(town, SampleRegister.Plan("1.1", "29.02.2024"));

        Assert.Equal(("1.1", new WrittenDuties(2, 1, 0, 0)), (change.Changed.Single(), change.Duties));
        Assert.Equal(DutyState.Reported, town.Duty(January).State);
        Assert.Equal(DutyState.Waived, town.Duty(January with { College = "medical" }).State);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "medical", "29.02.2024")).State);
    }

    [Fact]
    public async Task A_college_that_no_longer_owes_an_item_is_let_off()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024"));
        await Apply(town, SampleRegister.Plan("1.1", "31.01.2024", executors: "medical"));

        Assert.Equal(DutyState.Waived, town.Duty(January).State);
        Assert.Equal(DutyState.Open, town.Duty(January with { College = "medical" }).State);
    }

    [Fact]
    public async Task A_calendar_that_moves_a_day_moves_the_date_that_counts_and_not_the_legal_one()
    {
        var rules = Rulebook.Default with { Shift = WeekendShift.Previous, ShiftBecause = "п. 5 регламента" };
        var catalog = SampleRegister.Catalog(SampleRegister.Plan("1.1", "31.01.2024")) with { Rulebook = rules };
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "31.01.2024"));
        await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, catalog, "администратор"));
        await town.Letters();
        var official = new WorkingCalendar([new CalendarYear(
            2024, "постановление", new DateOnly(2023, 8, 10), Days("31.01.2024"), new HashSet<DateOnly>())]);
        var clerk = new Clerk(Town.Rules with { Calendar = official }, new LedgerNewsroom());

        var moved = Assert.Single(await town.Store.Write(clerk.Catalogs.FollowCalendar));
        Assert.Equal(("1.1", new DateOnly(2024, 1, 31), new DateOnly(2024, 1, 30)), (moved.Obligation.Id, moved.Gone.Single(), moved.Came.Single()));
        Assert.Empty(await town.Store.Write(clerk.Catalogs.FollowCalendar));

        var duty = town.Duty(January);
        Assert.Equal((new DateOnly(2024, 1, 31), new DateOnly(2024, 1, 30)), (duty.Key.Due, duty.Expected));
        Assert.Equal(
            [(town.Galina.Chat, "📅 Изменился рабочий календарь, сдвинулись сроки (1 поручение):\n\n<b>1.1. План 1.1</b> (Форум III)\nбыло 31.01.2024 (ср); стало 30.01.2024 (вт)")],
            await town.Letters());
        Assert.Equal("kirov-2024/1.1: 2024-01-31 → 2024-01-30", town.Store.Read(session => session.Journal.Last(1, "calendar").Single().After));
    }

    [Fact]
    public async Task A_calendar_that_moves_nothing_is_followed_in_silence()
    {
        await using var town = await Town.Found();
        town.Clock.Now += TimeSpan.FromDays(40);
        var clerk = new Clerk(Town.Rules with { Calendar = new WorkingCalendar([new CalendarYear(2024, "постановление", new DateOnly(2023, 8, 10), Days("31.01.2024"), new HashSet<DateOnly>())]) }, new LedgerNewsroom());

        Assert.Empty(await town.Store.Write(clerk.Catalogs.FollowCalendar));
        Assert.Empty(await town.Letters());
    }

    [Fact]
    public async Task News_of_a_whole_register_that_moved_fit_one_screen()
    {
        await using var town = await Town.Found();
        var wordy = SampleRegister.Plan("10.10", "31.01.2024") with { Title = new string('Ж', 200) };
        var days = Enumerable.Range(0, 12).Select(month => new DateOnly(2024, 1, 31).AddMonths(month)).ToList();
        var piece = new Piece.CalendarFollowed([.. Enumerable.Repeat(new MovedObligation(wordy, SampleRegister.Forum, days, days), 40)]);
        var html = ((Content.Message)new LedgerNewsroom().Write(piece, town.Galina)).Html;

        Assert.InRange(html.Length, 1000, 4000);
        Assert.EndsWith("… и ещё 28 поручений", html);
    }

    [Fact]
    public async Task Topping_up_finds_nothing_to_do_until_a_month_is_used_up()
    {
        await using var town = await Town.Found(SampleRegister.Plan("1.1", "20.02.2025"));
        Assert.Equal(0, await town.Store.Write(session => town.Clerk.Duties.TopUp(session)));

        town.Clock.Now += TimeSpan.FromDays(31);
        Assert.Equal(2, await town.Store.Write(session => town.Clerk.Duties.TopUp(session)));
        Assert.Equal(0, await town.Store.Write(session => town.Clerk.Duties.TopUp(session)));
    }

    [Fact]
    public async Task What_a_coordinator_entered_or_edited_in_the_chat_survives_a_restart_with_the_same_catalog()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "20.02.2024")));
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.02.2024")));

        Assert.True(await town.Store.Write(session => town.Clerk.Catalogs.Introduce(session, SampleRegister.Catalog(), "администратор")));

        Assert.Equal(["1.1", "1.2", "1.3", "9.1"], town.Store.Read(session => session.Register.Now.InForce.Select(it => it.Id).Order().ToList()));
        Assert.Equal("15.02.2024", town.Store.Read(session => session.Register.Now.Registry.Obligation("kirov-2024", "1.1")!.Deadline));
    }

    [Fact]
    public async Task Another_edition_named_in_the_settings_waits_until_it_is_applied()
    {
        await using var town = await Town.Found();
        var fresh = SampleRegister.Catalog(SampleRegister.Plan("1.1", "29.02.2024"));

        Assert.False(await town.Store.Write(session => town.Clerk.Catalogs.Introduce(session, fresh, "администратор")));
        Assert.Equal(6, town.Store.Read(session => session.Views.Owed(DateOnly.MaxValue)).Count);

        await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, fresh, "администратор"));
        Assert.True(await town.Store.Write(session => town.Clerk.Catalogs.Introduce(session, fresh, "администратор")));
    }

    [Fact]
    public async Task A_new_edition_leaves_alone_what_was_entered_in_the_chat()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "20.02.2024")));

        var change = await Apply(town, SampleRegister.Plan("1.1", "31.01.2024"));

        Assert.Equal(["1.2", "1.3"], change.Stopped);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("9.1", "aviation", "20.02.2024")).State);
    }

    [Fact]
    public async Task An_apply_that_fails_in_the_middle_leaves_nothing_of_itself()
    {
        await using var town = await Town.Found();
        await Assert.ThrowsAsync<InvalidOperationException>(() => town.Store.Write(session =>
        {
            town.Clerk.Catalogs.Apply(session, SampleRegister.Catalog(SampleRegister.Plan("9.9", "31.01.2024")), "администратор");
            throw new InvalidOperationException("свет погас");
        }));

        Assert.Equal(["1.1", "1.2", "1.3"], town.Store.Read(session => session.Register.Now.InForce.Select(it => it.Id).ToList()));
        Assert.Equal(6, town.Store.Read(session => session.Views.Owed(DateOnly.MaxValue)).Count);
        Assert.Empty(await town.Letters());
    }

    private static HashSet<DateOnly> Days(params string[] days) => [.. days.Select(day => DateOnly.ParseExact(day, "dd.MM.yyyy"))];
}
