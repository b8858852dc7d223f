using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

internal static class PeopleText
{
    internal const string Unbound = "Отключено.";
    internal const string Revoked = "Ссылка отозвана: по ней уже не подключиться.";
    internal const string AlreadyUsed = "По этой ссылке уже подключились.";
    internal const string Goodbye = "Вы отключены: писем больше не будет. История осталась за организацией. Чтобы вернуться, попросите у координатора новую ссылку.";
    internal const string MadeAlready = "Ссылка уже готова, она в сообщении ниже.";
    internal const string Stays = "Хорошо, всё остаётся как есть.";
    internal const string HandOver =
        "Передать дела преемнику?\n\nЯ создам одноразовую ссылку. Когда преемник по ней подключится, он станет руководителем, а вы будете отключены. История останется.";

    internal static string Of(College college, IReadOnlyList<Person> people, Person who, IReadOnlyList<Invite> links, TimeZoneInfo zone)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(college.FullName, 250)}\n\nПодключены:");
        foreach (var person in people)
            sheet.Add($"– {Html.Line(person.Name, 100)}, {RoleNames.Of(person.Role)}{(person.Id == who.Id ? " (это вы)" : "")}{(person.Reachable ? "" : ", сообщения не доходят")}");
        if (who.Role == Role.Deputy)
        {
            sheet.Gap();
            sheet.Add("Приглашать и отключать сотрудников может руководитель, отключиться самому – /stop.");
        }

        if (links.Count > 0)
        {
            sheet.Gap();
            sheet.Add("Ссылки, по которым ещё никто не подключился:");
            for (var i = 0; i < links.Count; i++)
                sheet.Add($"{i + 1}. {(links[i].Role == Role.Head ? "для руководителя" : "для заместителя")}, действует до {Days.Moment(links[i].ExpiresAt, zone)}");
        }

        return sheet.ToString();
    }

    internal static string DeputyLink(string link) =>
        $"Ссылка для заместителя или секретаря. Она одноразовая и действует 7 дней, перешлите её лично:\n\n{Html.Escape(link)}";

    internal static string SuccessorLink(string link) =>
        $"Ссылка для преемника. Она одноразовая и действует 7 дней. Пока по ней не подключились, письма получаете вы:\n\n{Html.Escape(link)}";

    internal static string Stop(bool isLast) => isLast
        ? "Отключиться?\n\nКроме вас, в организации никто не подключён: напоминания получать будет некому, координатор об этом узнает."
        : "Отключиться? Писем больше не будет.";
}
