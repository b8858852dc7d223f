using SpoBot.Acceptance.Cast;
using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>What heads do on a day, each by their character, with buttons and words.</summary>
internal sealed class HeadsHand(Ministry ministry, Chronicle chronicle, WorkingCalendar calendar)
{
    internal Dictionary<string, Phone> Phones { get; } = [];

    /// <summary>True when anybody did anything.</summary>
    internal async Task<bool> Act(DateOnly today)
    {
        var acted = false;
        foreach (var (college, character) in chronicle.Heads.Where(it => Phones.ContainsKey(it.College.Id)))
        {
            var owed = ministry.Worker.Store.Read(session => session.Views.OwedBy(college.Id, today.AddDays(20))).Where(view => view.Duty.Key.Due >= Chronicle.Begins || character == Character.Newcomer);
            foreach (var view in owed)
            {
                if (view.Duty.Key.Due < new DateOnly(2024, 1, 1))
                    continue;
                var story = chronicle.Of(view);
                if (IsReportDay(story, today))
                    await Report(Phones[college.Id], view, story, today);
                else if (character == Character.Asking && story.Extended is null && view.Asked is null && calendar.PreviousOrSame(story.Due) == today)
                    await Ask(Phones[college.Id], view, story.Due.AddDays(10));
                else
                    continue;
                acted = true;
            }
        }

        return acted;
    }

    private bool IsReportDay(DutyStory story, DateOnly today) => story.Character switch
    {
        Character.Punctual => calendar.PreviousOrSame(story.Expected) == today,
        Character.Late => calendar.Add(story.Expected, 3) == today,
        Character.Careless => story.ReturnedOn is { } returned ? calendar.Add(returned, 2) == today : calendar.PreviousOrSame(story.Expected) == today,
        Character.Asking => story.Extended is not null && calendar.PreviousOrSame(story.Expected) == today,
        Character.Newcomer => calendar.PreviousOrSame(story.Expected) <= today,
        _ => false,
    };

    private async Task Report(Phone head, DutyView view, DutyStory story, DateOnly today)
    {
        await Forge(head, new StartReport(view.Id));
        switch (view.Obligation.Proof)
        {
            case Proof.Nothing:
                break;
            case Proof.File:
                head.SendDocument($"{view.Obligation.Id}.pdf", caption: "Направляем");
                await Send(head);
                break;
            case Proof.Number:
                head.Say("12");
                await Send(head);
                break;
            default:
                head.Say($"Пункт {view.Obligation.Id} исполнен; приказ № {view.Id} от {today:dd.MM.yyyy}");
                await Send(head);
                break;
        }

        await ministry.Settle();
        story.Reported(today);
    }

    private static async Task Send(Phone head)
    {
        await head.WaitFor("Проверьте отчёт");
        await head.Press("Отправить").Answered();
    }

    private static async Task Ask(Phone head, DutyView view, DateOnly date)
    {
        await Forge(head, new AskLater(view.Id));
        await head.WaitFor("До какой даты?");
        await head.Press("Другая дата").Answered();
        await head.WaitFor("Напишите новую дату");
        head.Say($"{date:dd.MM.yyyy}");
        await head.WaitFor("Продлить до");
        head.Say("Ждём приказ учредителя");
        await head.WaitFor("Просьба отправлена");
    }

    private static Task Forge(Phone head, Claim claim) => head.Forge(ClaimCodec.Write(claim), head.Chat.Messages.Last(message => message.FromBot)).Answered();
}
