using SpoBot.Acceptance.Cast;
using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Coordinator;
using SpoBot.Domain.Duties;
using SpoBot.Sandbox.Telegram.Chats;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>A coordinator who empties the inbox: careless reports go back once, requests are granted, everything else is accepted.</summary>
internal sealed class CoordinatorsHand(Ministry ministry, Chronicle chronicle)
{
    internal async Task Empty(Phone coordinator, DateOnly today)
    {
        while (true)
        {
            coordinator.Say("/inbox");
            var screen = await coordinator.WaitFor("Входящи");
            if (screen.Text.StartsWith("Входящих нет", StringComparison.Ordinal))
                return;
            var view = ViewOn(screen);
            await Decide(coordinator, view, chronicle.Of(view), today);
            await ministry.Settle();
        }
    }

    private static async Task Decide(Phone coordinator, DutyView view, DutyStory story, DateOnly today)
    {
        if (view.Asked is { } date)
        {
            await coordinator.Press("Продлить").Answered();
            story.ExtendedTo(date);
        }
        else if (story is { Character: Character.Careless, Returns: 0 })
        {
            await coordinator.Press("Вернуть").Answered();
            await coordinator.WaitFor("Напишите замечание");
            coordinator.Say("Нет подписи");
            await coordinator.WaitFor("Отчёт возвращён");
            story.Returned(today, coordinator.FirstName);
        }
        else
        {
            Assert.Equal("Отчёт принят.", (await coordinator.Press("Принять").Answered()).Text);
            story.Accepted(coordinator.FirstName);
        }
    }

    private DutyView ViewOn(Message screen)
    {
        var id = screen.Keyboard!.Rows.SelectMany(row => row).Select(key => ClaimCodec.Read(key.Data ?? "")).Select(claim => claim switch
        {
            AcceptReport it => it.Duty,
            GrantLater it => it.Duty,
            _ => 0,
        }).First(duty => duty > 0);
        return ministry.Worker.Store.Read(session => session.Views.One(id))!;
    }
}
