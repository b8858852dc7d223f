using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;
using SpoBot.Wording.News;
using SpoBot.Wording.Strangers;
using Piece = SpoBot.Ledger.News.Piece;

namespace SpoBot.Tests.Wording;

/// <summary>Whatever a catalog or a person puts in, a head's screen fits and its markup is whole.</summary>
public sealed class HeadScreensFitTests
{
    private const int Many = 40;

    private static readonly string Endless = string.Concat(Enumerable.Repeat("Ω&👨‍👩‍👧</b><a href=\"x\">\n", 300));

    private static readonly DateOnly Today = new(2024, 4, 8);
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.Utc;
    private static readonly DateTimeOffset Now = new(2024, 4, 8, 9, 0, 0, TimeSpan.Zero);
    private static readonly Person Anna = new(1, 1, Endless, Role.Head, "avia", AwayUntil: Today);
    private static readonly College College = new("avia", "КОГПОБУ", Endless);
    private static readonly Rulebook Rules = new(Endless, ReadingRules.Default, WeekendShift.Previous, Endless);

    private static DutyView View(DutyState state) => new(
        long.MaxValue,
        new Duty(new DutyKey("d", "o", "avia", new(2024, 4, 13)), DueRole.Interim, new Period(new(2024, 1, 2), new(2024, 3, 30)), new(2024, 4, 12), null, state),
        new Obligation(
            Endless, "d", "1", Endless, Endless, ["avia"], [Endless], [], "opo", null, Endless,
            new Reading(Endless, DeadlineKind.OneOff, new FixedDates(new Due(new(2024, 4, 13), DueRole.Interim)), Endless, []),
            new Proof.Number(Endless, false, new Dictionary<int, string> { [2024] = Endless })),
        new Document("d", Endless, Today, [2024], Endless), College, Now, Today);

    private static ReportContent Report { get; } = new(Endless, [.. Enumerable.Repeat(new SentFile("x", Endless, false, 1), 10)], 1234567.89m);

    public static TheoryData<string> Screens => [.. Written.Keys];

    private static Dictionary<string, Func<string>> Written { get; } = new()
    {
        ["card"] = () => DutyCardText.Of(
            View(DutyState.Returned), [.. Enumerable.Range(0, Many).Select(_ => new Fact(new DutyFact.Reported(Report, 1, Now), Endless)), new Fact(new DutyFact.Returned(Endless, 2, Now), Endless)],
            College, Rules, Today, WorkingCalendar.Provisional, Zone),
        ["status"] = () => StatusText.Of(College, "Сроки", [.. Enumerable.Range(0, 8).Select(i => ($"раздел {i}", View(DutyState.Open)))], 0, 12, Today, WorkingCalendar.Provisional),
        ["nothing"] = () => StatusText.Nothing(College, "Сроки", StatusText.NothingNow, Today),
        ["month"] = () => MonthText.Of(College, new(2024, 4, 1), [.. Enumerable.Repeat(View(DutyState.Open), Many)], WorkingCalendar.Provisional),
        ["ask"] = () => ReportText.Ask(View(DutyState.Returned), Endless),
        ["preview"] = () => ReportText.Preview(View(DutyState.Open), Report),
        ["preview of too little"] = () => ReportText.Preview(View(DutyState.Open), Report with { Number = null }),
        ["not a number"] = () => ReportText.NotANumber((Proof.Number)View(DutyState.Open).Obligation.Proof, 2024),
        ["which one"] = () => FileText.WhichOne(10, Endless, [.. Enumerable.Repeat(View(DutyState.Open), 8)], Today, WorkingCalendar.Provisional),
        ["until"] = () => LaterText.Until(View(DutyState.Open)),
        ["type a date"] = () => LaterText.TypeDate(View(DutyState.Open)),
        ["why"] = () => LaterText.Why(View(DutyState.Open), Today),
        ["people"] = () => PeopleText.Of(College, [.. Enumerable.Repeat(Anna, Many)], Anna, [.. Enumerable.Repeat(new Invite(1, "avia", Role.Deputy, Now, null, null), 8)], Zone),
        ["greeting"] = () => GreetingText.Of(Anna, College, new TimeOnly(9, 0)),
        ["settings"] = () => SettingsText.Of(Anna, new TimeOnly(9, 0), Today, Anna),
        ["leave"] = () => SettingsText.AskLeave(Anna, Anna),
        ["invite"] = () => ((Content.Message)StrangerScreens.IsItYou(new Invite(1, "avia", Role.Head, Now, null, null), College, "1iy", "1in")).Html,
        ["returned"] = () => News(new Piece.ReportReturned(View(DutyState.Returned), Endless, Endless)),
        ["extension refused"] = () => News(new Piece.ExtensionRefused(View(DutyState.Open), Endless, Endless)),
        ["waived"] = () => News(new Piece.DutyWaived(View(DutyState.Waived), Endless, Endless)),
        ["joined"] = () => News(new Piece.PersonJoined(Anna, College)),
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public void The_longest_screen_fits_and_is_whole(string screen)
    {
        var html = Written[screen]();

        Assert.InRange(html.Length, 1, Html.LongestScreen);
        Assert.DoesNotMatch("&(?!(lt|gt|amp);)", html);
        Assert.DoesNotMatch("<(?!/?(b|i|blockquote)>)", html);
        foreach (var mark in (string[])["b", "i", "blockquote"])
            Assert.Equal(html.Split($"<{mark}>").Length, html.Split($"</{mark}>").Length);
    }

    private static string News(Piece piece) => ((Content.Message)new LedgerNewsroom().Write(piece, Anna)).Html;
}
