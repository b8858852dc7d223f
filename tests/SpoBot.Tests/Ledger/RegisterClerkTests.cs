using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Tests.Storage;

namespace SpoBot.Tests.Ledger;

public sealed class RegisterClerkTests
{
    private static readonly DutyKey January = Town.Key("1.1", "aviation", "31.01.2024");
    private static readonly string Forum = SampleRegister.Forum.Id;

    [Fact]
    public async Task A_new_obligation_is_owed_at_once_and_is_news_of_the_next_morning()
    {
        await using var town = await Town.Found();
        town.Clock.Now += TimeSpan.FromHours(1);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "15.02.2024", executors: "medical")));

        var since = town.Clock.Now;
        Assert.Equal(["medical"], town.Store.Read(session => session.Rounds.Awake(new DateOnly(2024, 1, 9), since)));
        var news = Assert.Single(town.Store.Read(session => session.Rounds.NewTo("medical", since, Town.Rules.Region)));
        Assert.Equal(("9.1", new DateOnly(2024, 1, 9), new DateOnly(2024, 2, 15)), (news.Obligation, news.PublishedOn, news.First!.Expected));
        Assert.Empty(town.Store.Read(session => session.Rounds.NewTo("aviation", since, Town.Rules.Region)));
    }

    [Fact]
    public async Task What_is_stopped_is_owed_by_nobody_and_what_is_restored_is_owed_again()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Stop(Forum, "1.1", "приказ № 5"));

        Assert.Equal(DutyState.Waived, town.Duty(January).State);
        Assert.Equal([town.Anna.Chat, town.Boris.Chat, town.Vera.Chat], (await town.Letters(Lane.Bulk)).Select(letter => letter.Chat).Order());
        var refusal = await town.Refused<RegisterRefusal.AlreadyStopped>(town.Galina, new RegisterCommand.Stop(Forum, "1.1", "ещё раз"));
        Assert.Equal("приказ № 5", refusal.Ground);

        town.Clock.Now += TimeSpan.FromDays(3);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Restore(Forum, "1.1"));
        Assert.Equal(DutyState.Open, town.Duty(January).State);
        await town.Refused<RegisterRefusal.NotStopped>(town.Galina, new RegisterCommand.Restore(Forum, "1.1"));
    }

    [Fact]
    public async Task A_date_that_passed_while_an_obligation_was_stopped_is_not_held_against_anybody()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Stop(Forum, "1.1", "приказ № 5"));
        town.Clock.Now += TimeSpan.FromDays(60);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Restore(Forum, "1.1"));

        Assert.Equal(DutyState.Waived, town.Duty(January).State);
    }

    [Fact]
    public async Task A_duty_excused_before_stays_excused_when_its_obligation_is_restored()
    {
        await using var town = await Town.Found();
        await town.Must<DutyView>(town.Galina, new DutyCommand.Waive(January, "карантин"));
        town.Clock.Now += TimeSpan.FromHours(1);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Stop(Forum, "1.1", "приказ № 5"));
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Restore(Forum, "1.1"));

        Assert.Equal(DutyState.Waived, town.Duty(January).State);
        Assert.Equal(DutyState.Open, town.Duty(January with { College = "medical" }).State);
    }

    [Fact]
    public async Task An_edit_moves_the_dates_and_the_journal_keeps_what_was_before()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.02.2024")));

        Assert.Equal(DutyState.Waived, town.Duty(January).State);
        Assert.Equal(DutyState.Open, town.Duty(Town.Key("1.1", "aviation", "15.02.2024")).State);
        var entry = town.Store.Read(session => session.Journal.Last(1, $"obligation/{Forum}/1.1")).Single();
        Assert.Equal(("План 1.1 · 31.01.2024", "План 1.1 · 15.02.2024", "Галина"), (entry.Before, entry.After, entry.ByName));
    }

    [Fact]
    public async Task A_coordinator_changes_only_what_reports_to_their_addressee()
    {
        await using var town = await Town.Found();
        await town.Refused<RegisterRefusal.NotYours>(town.Denis, new RegisterCommand.Stop(Forum, "1.1", "чужое"));
        await town.Refused<RegisterRefusal.NotYours>(town.Denis, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.02.2024", "copp")));
        await town.Refused<RegisterRefusal.NotYours>(town.Denis, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "15.02.2024")));
        await town.Refused<RegisterRefusal.NotYours>(town.Anna, new RegisterCommand.Stop(Forum, "1.1", "не хочу"));
        await town.Must<Obligation>(town.Denis, new RegisterCommand.Stop(Forum, "1.2", "приказ"));
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused()
    {
        await using var town = await Town.Found();
        await town.Refused<RegisterRefusal.GroundRequired>(town.Galina, new RegisterCommand.Stop(Forum, "1.1", " "));
        await town.Refused<RegisterRefusal.NotYours>(town.Galina, new RegisterCommand.Stop(Forum, "7.7", "нет такого"));
        await town.Refused<RegisterRefusal.AlreadyThere>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("1.1", "15.02.2024")));
        await town.Refused<RegisterRefusal.NobodyOwesIt>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "15.02.2024", executors: "nowhere")));
    }
}
