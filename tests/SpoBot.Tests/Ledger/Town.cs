using SpoBot.Domain;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Storage;
using SpoBot.Tests.Storage;
using SpoBot.Wording.News;

namespace SpoBot.Tests.Ledger;

/// <summary>The cast: two colleges with a head each and one deputy, a coordinator of the department, one of the centre, and the clerk.</summary>
internal sealed class Town : IAsyncDisposable
{
    private readonly TempStore _temp;
    private long _chat = 1000;

    private Town(TempStore temp) => _temp = temp;

    internal required StandingClock Clock { get; init; }

    internal Store Store => _temp.Store;

    internal string DataFile => _temp.Path;

    internal static LedgerRules Rules { get; } = new(
        WorkingCalendar.Provisional, ReminderSettings.Default, TimeZoneInfo.FindSystemTimeZoneById("Europe/Moscow"));

    internal Clerk Clerk { get; } = new(Rules, new LedgerNewsroom());

    internal Person Anna { get; private set; } = null!;

    internal Person Boris { get; private set; } = null!;

    internal Person Vera { get; private set; } = null!;

    internal Person Galina { get; private set; } = null!;

    internal Person Denis { get; private set; } = null!;

    internal static async Task<Town> Found(params Obligation[] obligations)
    {
        var clock = new StandingClock { Now = new DateTimeOffset(2024, 1, 9, 6, 0, 0, TimeSpan.Zero) };
        var town = new Town(new TempStore(clock)) { Clock = clock };
        await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, SampleRegister.Catalog(obligations), "администратор"));
        town.Anna = await town.Settle("Анна Петровна", Role.Head, "aviation");
        town.Boris = await town.Settle("Борис Ильич", Role.Deputy, "aviation");
        town.Vera = await town.Settle("Вера Сергеевна", Role.Head, "medical");
        town.Galina = await town.Settle("Галина", Role.Coordinator, null);
        town.Denis = await town.Settle("Денис", Role.Coordinator, "copp");
        await town.Store.Write(session => session.Queue.Claim(Lane.Reminder, 100, clock.Now, TimeSpan.FromDays(1000)));
        return town;
    }

    internal Task<Verdict> Do(Person? who, Command command) => Store.Write(session => Clerk.Execute(session, who, command));

    internal async Task<T> Must<T>(Person? who, Command command)
    {
        var verdict = await Do(who, command);
        Assert.Null(verdict.Refusal);
        return Assert.IsAssignableFrom<T>(verdict.Made);
    }

    internal async Task<T> Refused<T>(Person? who, Command command) where T : Refusal => Assert.IsType<T>((await Do(who, command)).Refusal);

    internal async Task<Person> Settle(string name, Role role, string? college)
    {
        var made = await Must<MadeInvite>(House.Administrator, new PeopleCommand.MakeInvite(college, role, TimeSpan.FromDays(7)));
        return await Must<Person>(null, new PeopleCommand.Redeem(made.Token, ++_chat, name));
    }

    /// <summary>Each queued letter that waits: whose chat and what it begins with.</summary>
    internal async Task<List<(long Chat, string Text)>> Letters(Lane lane = Lane.Reminder) => await Store.Write(session =>
    {
        var letters = session.Queue.Claim(lane, 1000, Clock.Now, TimeSpan.FromDays(1000));
        foreach (var letter in letters)
            session.Queue.Settle(new Settlement.Delivered(letter.Id, letter.Id), Clock.Now);
        return letters.Select(letter => (letter.Chat, ((Content.Message)letter.Content).Html)).ToList();
    });

    internal static DutyKey Key(string obligation, string college, string due) =>
        new(SampleRegister.Forum.Id, obligation, college, DateOnly.ParseExact(due, "dd.MM.yyyy"));

    internal static ReportContent Said(string text) => new(text);

    internal Duty Duty(DutyKey key) => Store.Read(session =>
        session.Views.OfCollege(key.College, DateOnly.MinValue, DateOnly.MaxValue).Single(view => view.Duty.Key == key).Duty);

    /// <summary>A whole copy of the data file, byte for byte.</summary>
    internal async Task<string> FileAsText()
    {
        var copy = _temp.Path + ".copy";
        Store.BackUp(copy);
        return System.Text.Encoding.Latin1.GetString(await File.ReadAllBytesAsync(copy));
    }

    public ValueTask DisposeAsync() => _temp.DisposeAsync();
}
