using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Coordinator;

/// <summary>The words of «/invite».</summary>
internal static class InviteText
{
    internal const string NotYours = "Это не в вашем ведении.";
    internal const string Revoked = "Ссылка отозвана.";
    internal const string RevokedLink = "Ссылка отозвана: по ней больше никто не подключится. Новая – /invite.";
    internal const string MadeAlready = "Ссылка уже готова, она в сообщении ниже. Нужна ещё одна – откройте /invite снова.";
    internal const string EverybodyIsThere = "Подключены уже все.";
    internal const string TakenOut = "Отключено.";
    internal const string WhichCoordinator = "<b>Пригласить координатора</b>\n\nЧто он будет видеть? Все поручения или только те, отчёты по которым идут одному адресату.";

    private const string OrType = "Нажмите номер или напишите часть названия организации.";

    internal static string Unconnected(IReadOnlyList<College> shown, int alone, int all, int page, int pages)
    {
        var sheet = new Sheet();
        sheet.Add("<b>Приглашения</b>\n");
        sheet.Add(all == 0 ? "Организаций в вашем ведении нет." : alone == 0 ? $"Подключены все: {Plurals.Colleges(all)}." : $"Никто не подключён: {alone} из {all}.");
        for (var i = 0; i < shown.Count; i++)
            sheet.Add($"{page * 10 + i + 1}. {Html.Line(shown[i].Name, 100)}");
        if (pages > 1)
            sheet.Add($"Страница {page + 1} из {pages}");
        sheet.Add("\n" + (alone > 0 ? OrType : "Чтобы пригласить ещё кого-то, напишите часть названия организации."));
        return sheet.ToString();
    }

    internal static string Door(College college, IReadOnlyList<Person> people, IReadOnlyList<Invite> open, TimeZoneInfo zone)
    {
        var sheet = new Sheet();
        sheet.Add($"{Html.Bold(college.FullName)}\n");
        sheet.Add(people.Count == 0 ? "Никто не подключён." : "Подключены:");
        foreach (var person in people)
            sheet.Add($"– {Html.Escape(person.Name, 60)}, {RoleNames.Of(person.Role)}{(person.Reachable ? "" : ", сообщения не доходят")}", spare: 300);
        foreach (var invite in open)
            sheet.Add($"Ждёт ссылка: {RoleNames.Of(invite.Role)}, действует до {Until(invite, zone)}", spare: 200);
        sheet.Add("\nДля кого сделать ссылку?");
        return sheet.ToString();
    }

    internal static string Links(IReadOnlyList<(Invite Invite, College? College)> shown, int count, int page, int pages, TimeZoneInfo zone)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Действующие ссылки: {count}</b>\n");
        for (var i = 0; i < shown.Count; i++)
            sheet.Add($"{i + 1}. {Html.Line(shown[i].College?.Name ?? "все поручения", 100)}: {RoleNames.Of(shown[i].Invite.Role)}, до {Until(shown[i].Invite, zone)}");
        if (pages > 1)
            sheet.Add($"\nСтраница {page + 1} из {pages}");
        sheet.Add(count == 0 ? "Ссылок, по которым ещё можно подключиться, нет." : "\nНажмите номер, чтобы отозвать ссылку.");
        return sheet.ToString();
    }

    internal static string Link(Invite invite, College? college, string link, TimeZoneInfo zone) =>
        $"Приглашение: {RoleNames.Of(invite.Role)}, {Html.Line(college?.FullName ?? "все поручения", 250)}\n\n{Html.Escape(link)}\n\n"
        + $"Ссылка одноразовая, действует до {Until(invite, zone)}. Перешлите её лично или дайте снять код с экрана.";

    internal static string File(int count) => $"{Plurals.Of(count, "ссылка", "ссылки", "ссылок")} для руководителей, по одной на организацию. Каждая одноразовая: не публикуйте файл, рассылайте каждому свою.";

    internal static string NotFound(string typed) => $"Не нашёл организацию «{Html.Line(typed, 60)}». Напишите другую часть названия.";

    internal static string Several(int count, int shown) => $"Подходит {Plurals.Colleges(count)}{(count > shown ? $", вот первые {shown}" : "")}. Выберите или напишите точнее.";

    internal static string TakeOut(Person person, College college) =>
        $"Отключить: {Html.Bold(person.Name)}, {RoleNames.Of(person.Role)}, {Html.Escape(college.FullName, 200)}?\n\nПисем больше не будет, история останется за организацией.";

    /// <summary>What a coordinator will see, as the command line says it.</summary>
    internal static string Sees(College? organisation, IReadOnlyCollection<Obligation> all) => organisation is null
        ? "увидит все поручения"
        : $"увидит только поручения, отчёты по которым идут этой организации: {all.Count(it => it.ReportTo == organisation.Id)} из {all.Count}. Чтобы координатор видел всё, не задавайте --college";

    internal static string AlreadyUsed(DateTimeOffset at, TimeZoneInfo zone) => $"По этой ссылке уже подключились {Days.Moment(at, zone)}.";

    private static string Until(Invite invite, TimeZoneInfo zone) => Days.Moment(invite.ExpiresAt, zone);
}
