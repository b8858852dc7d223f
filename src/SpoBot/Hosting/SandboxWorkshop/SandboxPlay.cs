using System.Text;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Storage;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>Lets the made-up people live: most report in time, some late or never; a coordinator accepts most and sends a few back.</summary>
internal sealed class SandboxPlay(SandboxWorld world, SandboxRegister register)
{
    private const int Tenth = 10;

    private SentFile? _plan;

    internal DateTimeOffset At(DateOnly day, TimeOnly hour) => MorningHours.At(day, hour, register.Zone);

    /// <summary>Reports on what is due between two days, and decisions on what waits.</summary>
    internal async Task Live(DateOnly from, DateOnly until, CancellationToken cancellation)
    {
        if (world.Worker is not { } worker)
            return;
        await worker.Store.Write(
            session =>
            {
                var people = session.People.All();
                foreach (var duty in session.Views.Owed(until).Where(duty => duty.Duty.Expected >= from && duty.Duty.State == DutyState.Open))
                    Report(worker, session, people.FirstOrDefault(person => person.Role == Role.Head && person.College == duty.College.Id), duty);
                var ministry = people.First(person => person.Role == Role.Coordinator && person.College is null);
                foreach (var duty in session.Views.Reported())
                    Decide(worker, session, ministry, duty);
            },
            cancellation);
        await world.Settle(cancellation);
    }

    private void Report(Worker worker, Session session, Person? head, DutyView duty)
    {
        if (head is null || LuckOf(duty) is 0 or 1)
            return;
        worker.Clerk.Execute(session, head, new DutyCommand.Report(duty.Duty.Key, ContentFor(duty)));
    }

    private static void Decide(Worker worker, Session session, Person ministry, DutyView duty)
    {
        DutyCommand? decision = LuckOf(duty) switch
        {
            2 => new DutyCommand.Return(duty.Duty.Key, "Добавьте, пожалуйста, цифры за период."),
            3 or 4 => null,
            _ => new DutyCommand.Accept(duty.Duty.Key),
        };
        if (decision is not null)
            worker.Clerk.Execute(session, ministry, decision);
    }

    private ReportContent ContentFor(DutyView duty) => duty.Obligation.Proof switch
    {
        Proof.Number { YesNo: true } => new ReportContent(Number: 1),
        Proof.Number => new ReportContent("Данные по колледжу за период", Number: 25),
        Proof.File => new ReportContent("План прилагается", [Plan()]),
        Proof.Text when LuckOf(duty) is 3 => new ReportContent("Выполнено, подробности в плане.", [Plan()]),
        Proof.Text => new ReportContent("Выполнено в срок: работа проведена, материалы размещены на сайте колледжа."),
        _ => ReportContent.Done,
    };

    /// <summary>One file that everybody sends; it opens in any word processor.</summary>
    private SentFile Plan()
    {
        if (_plan is { } plan)
            return plan;
        var bytes = Rtf("План работы на год\n\n1. Заседания совета – ежеквартально.\n2. Встречи с работодателями – в марте и октябре.");
        return _plan = new SentFile(world.Telegram.Upload("План.rtf", bytes, "application/rtf"), "План.rtf", false, bytes.Length);
    }

    private static byte[] Rtf(string text) => Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\uc1 " + string.Concat(text.Select(letter => letter switch { '\n' => @"\par ", > '~' => $@"\u{(int)letter}?", _ => letter.ToString() })) + "}");

    /// <summary>The same duty has the same luck in every world.</summary>
    private static int LuckOf(DutyView duty)
    {
        var sum = duty.Duty.Key.Due.DayNumber;
        foreach (var letter in duty.Duty.Key.College + duty.Duty.Key.Obligation)
            sum = unchecked(sum * 31 + letter) & 0xFFFFFF;
        return sum % Tenth;
    }
}
