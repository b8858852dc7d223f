using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Coordinator;

/// <summary>Proof of notice: who was told of a duty, when, and what became of each letter.</summary>
internal static class NoticesText
{
    private const int Most = 25;

    internal static string Of(DutyFile file, TimeZoneInfo zone)
    {
        var sheet = new Sheet();
        sheet.Add($"<b>Кому и когда сообщали</b>\n{Html.Bold(file.View.College.FullName)}\n{DutyLine.Name(file.View)}, срок {Days.Full(file.View.Duty.Expected)}\n");
        if (file.Notices.Count == 0)
            sheet.Add("Писем об этом сроке ещё не было.");
        if (file.Notices.Count > Most)
            sheet.Add($"Показаны последние {Most} из {file.Notices.Count}, остальные – в выгрузке /export.");
        foreach (var notice in file.Notices.TakeLast(Most))
            sheet.Add($"{Days.Moment(notice.QueuedAt, zone)} – {Html.Line(notice.Name, 60)}, {Kind(notice.Kind)}: {State(notice, zone)}", spare: 200);
        var noticed = file.Facts.Where(fact => fact.What is DutyFact.Noticed).ToList();
        if (noticed.Count > 0)
            sheet.Add("");
        foreach (var fact in noticed)
            sheet.Add($"Принято к сведению: {Html.Line(fact.ByName, 60)}, {Days.Moment(fact.What.At, zone)}", spare: 60);
        return sheet.ToString();
    }

    internal static string Kind(NoticeKind kind) => kind switch
    {
        NoticeKind.Morning => "утреннее письмо",
        NoticeKind.Nudge => "рассылка",
        NoticeKind.News => "извещение",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    internal static string State(NoticeState state) => state switch
    {
        NoticeState.Queued => "в очереди",
        NoticeState.Delivered => "доставлено",
        NoticeState.Refused => "отказ",
        NoticeState.Unknown => "неизвестно, могло дойти",
        NoticeState.Outlived => "не отправлено: устарело",
        NoticeState.TakenBack => "не отправлено: уже не нужно",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    internal static string Why(string? reason) => reason switch
    {
        null => "",
        "Blocked" => "бот заблокирован",
        "Deactivated" => "аккаунт удалён",
        "ChatNotFound" => "чат не найден",
        _ => "письмо не принято",
    };

    private static string State(Notice notice, TimeZoneInfo zone) => notice switch
    {
        { State: NoticeState.Delivered, SettledAt: { } at } => $"доставлено {Days.Moment(at, zone)}",
        { State: NoticeState.Refused } => $"отказ, {Why(notice.Why)}",
        _ => State(notice.State),
    };
}
