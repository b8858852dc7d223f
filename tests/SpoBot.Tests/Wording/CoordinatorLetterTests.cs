using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Deadlines.Rules;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Tests.Wording;

public sealed class CoordinatorLetterTests
{
    private static readonly DateOnly Today = new(2024, 2, 7);

    private static DutyKey Key(string obligation, string college) => new("kirov", obligation, college, new(2024, 1, 31));

    private static Duty Duty(string obligation, string college) => new(Key(obligation, college), DueRole.Main, null, new(2024, 1, 31), null, DutyState.Open);

    private static CoordinatorMorning Of() => new("morning/4/2024-02-07", 4, Today, [], [], [], [], [], [], [], null);

    private static Content.Message Render(CoordinatorMorning morning) => CoordinatorLetter.Render(
        morning,
        key => new Obligation(
            key.Obligation, key.Document, "1", $"Поручение {key.Obligation} <важное>", "", [], [], [], "opo", null, "", new Reading("", DeadlineKind.None, new WithoutDates(DeadlineKind.None), "", []), new Proof.Text()),
        college => $"Колледж {college}",
        [new Button("Отчёты на приёмку", "1i"), new Button("Кто должен", "1o")]);

    [Fact]
    public void One_message_says_what_waits_who_is_late_and_who_cannot_be_reached()
    {
        var waiting = new[] { "А", "Б", "В", "Г", "Д", "Е" }.Select(college => new WaitingReport(Key("1.1", college), new(2024, 2, 6))).Append(new WaitingReport(Key("2.1", "А"), new(2024, 2, 1))).ToList();

        Golden.Matches("coordinator-everything", Render(Of() with
        {
            Waiting = waiting,
            NewReports = waiting[..6],
            Asks = [new ExtensionAsk(Key("3.1", "Ж"), new(2024, 2, 12))],
            BecameOverdue = [Duty("4.1", "З"), Duty("4.1", "И")],
            Escalated = [new Escalation(new OwedDuty(Duty("5.1", "К")), new Stage(10)), new Escalation(new OwedDuty(Duty("6.1", "Л")), new Stage(5))],
            Unreachable = ["М"],
            Unconnected = ["Н", "О", "П", "Р", "С", "Т"],
            Outage = new Outage(new(2024, 2, 5), new(2024, 2, 6)),
        }));
    }

    [Fact]
    public void A_summary_of_a_whole_region_in_trouble_fits_in_one_message()
    {
        var keys = Enumerable.Range(1, 40).SelectMany(obligation => Enumerable.Range(1, 60).Select(college => Key($"{obligation}", $"«{new string('&', 90)}» № {college}"))).ToList();

        var letter = Render(Of() with
        {
            Waiting = [.. keys.Select(key => new WaitingReport(key, Today))],
            NewReports = [.. keys.Select(key => new WaitingReport(key, Today))],
            Asks = [.. keys.Select(key => new ExtensionAsk(key, Today))],
            BecameOverdue = [.. keys.Select(key => Duty(key.Obligation, key.College))],
            Unconnected = [.. keys.Select(key => key.College).Distinct()],
        });

        Assert.InRange(letter.Html.Length, 2000, 4000);
        Assert.Contains("Ждут принятия: 2400 отчётов", letter.Html, StringComparison.Ordinal);
    }
}
