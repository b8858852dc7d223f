using SpoBot.Conversations.Coordinator;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Nudges;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Tests.Conversations;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;
using SpoBot.Tests.Wording;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Tests.Screens;

/// <summary>Everything a coordinator sees of reports, letter by letter: a Monday in February, two colleges, all that can happen to a duty.</summary>
public sealed class CoordinatorScreensTests
{
    [Fact]
    public async Task The_overview_by_college_and_by_item_and_what_lies_behind_a_tap()
    {
        await using var town = await Monday();
        var (galina, denis) = (new Talking(town, town.Galina), new Talking(town, town.Denis));
        Golden.Matches("overview-colleges", await galina.Say("/overview"));
        Golden.Matches("overview-items", await galina.Forge(new ShowItems(0)));
        Golden.Matches("overview-college", await galina.Forge(new ShowCollege(0, "aviation")));
        Golden.Matches("overview-item", await galina.Forge(new ShowItem(Id(town, "1.1", "aviation"), 0)));
        Golden.Matches("overview-centre", await denis.Say("/overview"));
    }

    [Fact]
    public async Task Every_one_of_many_debtors_of_an_item_is_named_on_some_page_with_a_number_to_press()
    {
        College[] many = [.. Enumerable.Range(1, 28).Select(number => new College($"college-{number}", "", $"Техникум № {number}"))];
        await using var town = await Town.Found();
        var wide = SampleRegister.Catalog(SampleRegister.Plan("1.1", "31.01.2024", executors: [.. many.Select(it => it.Id)]));
        await town.Store.Write(session => town.Clerk.Catalogs.Apply(session, wide with { Organisations = [.. wide.Organisations, .. many] }, "администратор"));
        At(town, "2024-02-05 06:00");
        var galina = new Talking(town, town.Galina);

        var first = await galina.Forge(new ShowItem(Id(town, "1.1", "college-1"), 0));
        Assert.Contains("20) Техникум № 20; на других страницах 8", first.Html, StringComparison.Ordinal);
        Golden.Matches("overview-item-rest", await galina.Press("Ещё →"));
        Assert.Contains("Техникум № 28", (await galina.Press("8")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_a_college_owes_stands_on_some_page_of_its_card_with_a_number_to_press()
    {
        await using var town = await Town.Found([.. Enumerable.Range(1, 23).Select(number => SampleRegister.Plan($"{number}.1", "05.02.2024") with { Title = new string('<', 300) })]);
        At(town, "2024-02-12 06:00");
        var galina = new Talking(town, town.Galina);
        var card = await galina.Forge(new ShowCollege(0, "aviation"));
        Assert.Contains("\n10. ", card.Html, StringComparison.Ordinal);
        Assert.Contains("Страница 1 из 3", card.Html, StringComparison.Ordinal);
        await galina.Press("Ещё →");
        card = await galina.Press("Ещё →");

        Assert.Contains("\n3. ", card.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\n4. ", card.Html, StringComparison.Ordinal);
        Assert.Contains("п. 23.1", (await galina.Press("3")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_inbox_report_by_report()
    {
        await using var town = await Monday();
        var (galina, denis) = (new Talking(town, town.Galina), new Talking(town, town.Denis));
        Golden.Matches("inbox-report", await galina.Say("/inbox"));
        Golden.Matches("inbox-request", await galina.Forge(new ShowCase(Id(town, "1.4", "medical"))));
        Golden.Matches("inbox-all", await galina.Forge(new AcceptAll(Id(town, "1.1", "aviation"), 0)));
        Golden.Matches("inbox-remark", await galina.Forge(new ReturnReport(Id(town, "1.1", "aviation"), 1)));
        Golden.Matches("inbox-accepted", await galina.Forge(new AcceptReport(Id(town, "1.1", "aviation"), 1)));
        Golden.Matches("inbox-notices", await galina.Forge(new ShowNotices(Id(town, "1.3", "aviation"))));
        Golden.Matches("inbox-empty", await denis.Say("/inbox"));
    }

    [Fact]
    public async Task A_nudge_from_the_choice_to_the_account()
    {
        await using var town = await Monday();
        var galina = new Talking(town, town.Galina);
        Golden.Matches("nudge-whom", await galina.Say("/nudge"));
        Golden.Matches("nudge-colleges", await galina.Forge(new ToggleNudgeCollege(0, "aviation")));
        Golden.Matches("nudge-preview", await galina.Forge(new PickNudge(NudgeWhom.Debtors, 0)));
        Golden.Matches("nudge-words", await galina.Forge(new TypeNudgeWords()));
        Golden.Matches("nudge-own-words", await galina.Say("Коллеги, ждём до <пятницы> & спасибо"));
        Golden.Matches("nudge-letter", await galina.Forge(new ShowNudgeLetter()));
        Golden.Matches("nudge-progress", new Content.Message(NudgeText.Progress(300, 135, 4, 161)));
        Golden.Matches("nudge-result", new Content.Message(NudgeText.Result(new NudgeOutcome(
            10, true, [.. Enum.GetValues<NudgeFate>().Zip(
                ["Авиационный", "Лесной <1>", "Медицинский", "Аграрный", "Железнодорожный", "Педагогический", "Торговый", "Речной", "Швейный", "Музыкальный", "Строительный"],
                (fate, name) => new NudgeLine(name, "", fate))]))));
        Golden.Matches("nudge-long", new Content.Message(NudgeText.Result(new NudgeOutcome(
            60, false,
            [
                new NudgeLine("Авиационный", "", NudgeFate.Delivered),
                .. Enumerable.Range(1, 59).Select(number => new NudgeLine($"Техникум промышленности и народных промыслов № {number}", "", NudgeFate.NotConnected)),
            ]))));
    }

    [Fact]
    public async Task Whoever_has_chosen_no_college_is_told_so_and_goes_on_choosing()
    {
        await using var town = await Monday();
        var galina = new Talking(town, town.Galina);
        await galina.Say("/nudge");
        var choice = await galina.Press("Выбрать колледжи");
        await galina.Press("Готово");
        Assert.StartsWith("Не выбрано ни одной организации", galina.Toast, StringComparison.Ordinal);
        Assert.Equal(choice.Html, galina.Screen.Html);

        await galina.Press("Кировский авиационный техникум");
        Assert.Contains("Письмо получат 1 человек", (await galina.Press("Готово")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_nobody_understands_are_answered_with_every_command_of_the_day()
    {
        await using var town = await Monday();
        var galina = new Talking(town, town.Galina);
        await galina.Say("кто вы такие, чтобы спрашивать");
        var hint = Assert.IsType<Content.Message>(galina.Heard[0]).Html;
        Assert.All(["/overview", "/inbox", "/nudge", "/register", "/add", "/invite", "/statistics", "/export", "/help"], command => Assert.Contains(command, hint, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Statistics_of_a_quarter_and_the_choice_of_an_export()
    {
        await using var town = await Monday();
        var galina = new Talking(town, town.Galina);
        Golden.Matches("statistics", await galina.Say("/statistics"));
        Golden.Matches("statistics-empty", await galina.Forge(new ShowStatistics(2023, 2, 0)));
        Golden.Matches("export", await galina.Say("/export"));
        Golden.Matches("help", await galina.Say("/help"));
    }

    [Fact]
    public async Task No_screen_outgrows_a_message_however_many_and_long_the_names()
    {
        await using var town = await Town.Found([.. Enumerable.Range(1, 60).Select(number => SampleRegister.Plan($"{number}.1", "05.02.2024") with { Title = new string('<', 300) })]);
        town.Clock.Now = new DateTimeOffset(2024, 2, 12, 6, 0, 0, TimeSpan.Zero);
        var galina = new Talking(town, town.Galina);
        foreach (var screen in new[]
        {
            await galina.Say("/overview"),
            await galina.Forge(new ShowItems(0)),
            await galina.Forge(new ShowCollege(0, "aviation")),
            await galina.Forge(new ShowItem(Id(town, "1.1", "aviation"), 0)),
            await galina.Say("/nudge"),
            await galina.Forge(new PickNudge(NudgeWhom.Debtors, 0)),
            await galina.Forge(new ShowNudgeLetter()),
            await galina.Say("/statistics"),
        })
        {
            Assert.InRange(screen.Html.Length, 1, 4000);
            Assert.InRange(screen.Buttons?.Sum(row => row.Count) ?? 0, 0, 100);
        }
    }

    /// <summary>5 February 2024: a report late and waiting, one accepted, one sent back, one asked to be later, one overdue, one ahead.</summary>
    private static async Task<Town> Monday()
    {
        var town = await Town.Found(
            SampleRegister.Plan("1.1", "31.01.2024"),
            SampleRegister.Plan("1.2", "28.06.2024", "copp"),
            SampleRegister.Plan("1.3", "01.02.2024", proof: new Proof.Nothing()),
            SampleRegister.Plan("1.4", "09.02.2024"));
        await Write(town, "2024-01-17 06:00", "morning/a", town.Anna, "1.3", "aviation", "01.02.2024");
        At(town, "2024-01-30 08:00");
        await town.Do(town.Vera, new DutyCommand.Report(Town.Key("1.1", "medical", "31.01.2024"), Town.Said("Утверждён приказом № 5 <от 29.01>")));
        await town.Do(town.Vera, new DutyCommand.Report(Town.Key("1.3", "medical", "01.02.2024"), ReportContent.Done));
        At(town, "2024-01-31 08:00");
        await town.Do(town.Galina, new DutyCommand.Accept(Town.Key("1.3", "medical", "01.02.2024")));
        await town.Do(town.Galina, new DutyCommand.Return(Town.Key("1.1", "medical", "31.01.2024"), "Нет подписи"));
        await town.Do(town.Boris, new DutyCommand.Notice(Town.Key("1.3", "aviation", "01.02.2024")));
        At(town, "2024-02-02 08:00");
        await town.Do(town.Anna, new DutyCommand.Report(
            Town.Key("1.1", "aviation", "31.01.2024"), new ReportContent("Набрали 25 человек & ещё 3", [new SentFile("f1", "plan.pdf", false, 1000)])));
        await town.Do(town.Vera, new DutyCommand.AskExtension(Town.Key("1.4", "medical", "09.02.2024"), new DateOnly(2024, 2, 20), "Ждём приказ учредителя"));
        At(town, "2024-02-05 06:00");
        return town;
    }

    private static async Task Write(Town town, string at, string key, Domain.People.Person to, string item, string college, string due)
    {
        At(town, at);
        await town.Store.Write(session =>
        {
            session.Outbox.Enqueue(new Letter(key, to.Chat, Lane.Bulk, new Content.Message("Доброе утро"), Person: to.Id, Duties: [Town.Key(item, college, due).ToString()]));
            foreach (var letter in session.Queue.Claim(Lane.Bulk, 10, town.Clock.Now, TimeSpan.FromMinutes(1)))
                session.Queue.Settle(new Settlement.Delivered(letter.Id, 1), town.Clock.Now);
        });
    }

    private static void At(Town town, string utc) =>
        town.Clock.Now = new DateTimeOffset(DateTime.ParseExact(utc, "yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero);

    private static long Id(Town town, string item, string college) => town.Store.Read(session =>
        session.Views.OfCollege(college, DateOnly.MinValue, DateOnly.MaxValue).First(view => view.Obligation.Id == item).Id);
}
