using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Outbox;

namespace SpoBot.Wording.Strangers;

/// <summary>What somebody who is not bound yet sees.</summary>
internal static class StrangerScreens
{
    internal static Content Welcome() => new Content.Message(Phrases.Stranger);

    internal static Content IsItYou(Invite invite, College? college, string yes, string no) => new Content.Message(
        $"Приглашение\n\n{Place(invite, college)}\nРоль: {RoleNames.Of(invite.Role)}\n\nЭто вы?",
        [[new Button("Да, это я", yes), new Button("Нет", no)]]);

    internal static string NotMe => "Хорошо, ничего не изменено. Если ссылку прислали вам по ошибке, сообщите координатору.";

    internal static Content Refused(PeopleRefusal refusal) => new Content.Message(refusal switch
    {
        PeopleRefusal.InviteUsed => "Эта ссылка уже использована. Ссылка одноразовая: попросите у координатора новую.",
        PeopleRefusal.InviteExpired => "Срок действия ссылки истёк. Попросите у координатора новую.",
        PeopleRefusal.InviteRevoked => "Эта ссылка отозвана. Попросите у координатора новую.",
        PeopleRefusal.AlreadyBound bound => $"Вы уже подключены как {RoleNames.Of(bound.Role)}. Чтобы перейти по новой ссылке, сначала отключитесь: /stop.",
        _ => "Ссылка не подошла. Проверьте, что она скопирована целиком, или попросите у координатора новую.",
    });

    private static string Place(Invite invite, College? college) => (invite.Role, college) switch
    {
        (_, { } known) => $"Организация: {Html.Bold(known.FullName, 300)}",
        (Role.Coordinator or Role.Administrator, null) => "Организация: все (без ограничения по адресату отчётов)",
        _ => "Организация: –",
    };
}
