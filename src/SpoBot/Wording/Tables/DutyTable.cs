using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Wording.Tables;

/// <summary>«Сроки»: every obligation × college × period with its dates, its report, the decision and how it counts.</summary>
internal static class DutyTable
{
    private static readonly Column[] Columns =
    [
        new("Документ", 30), new("Пункт", 8), new("Поручение", 50), new("Организация", 50), new("Отчёт кому", 30), new("Период", 24),
        new("Срок по документу", 12), new("Срок действующий", 12), new("Продлён до", 12), new("Состояние", 20), new("Исполнение", 20), new("Опоздание, раб. дней", 12),
        new("Отчёт отправлен", 17), new("Отправил", 24), new("Отчёт", 60), new("Значение", 12), new("Файлов", 8), new("Возвратов", 10), new("Последнее замечание", 40),
        new("Решение", 17), new("Решил", 24), new("Основание снятия", 40), new("Просят продлить до", 12),
        new("Впервые извещены", 17), new("Писем доставлено", 10), new("Писем не дошло", 10), new("Принято к сведению", 17), new("Принял к сведению", 24),
    ];

    /// <param name="titleOf">An organisation's name by its id.</param>
    internal static Table Of(DisciplineBook book, Func<string, string> titleOf) =>
        new("Сроки", Columns, [.. book.Entries.Select(entry => Row(entry.File, entry.Judgement, titleOf, book.Region))]);

    private static IReadOnlyList<object?> Row(DutyFile file, Judgement judgement, Func<string, string> titleOf, TimeZoneInfo region)
    {
        var (view, history) = (file.View, file.History);
        var zone = view.College.ZoneOr(region);
        var isReported = view.Duty.State is DutyState.Reported or DutyState.Accepted;
        var report = isReported ? file.Facts.Last(fact => fact.What is DutyFact.Reported) : null;
        var content = (report?.What as DutyFact.Reported)?.Content;
        var decision = view.Duty.State is DutyState.Accepted or DutyState.Returned or DutyState.Waived ? file.Facts.LastOrDefault(fact => fact.What == history.Last) : null;
        var noticed = file.Facts.FirstOrDefault(fact => fact.What is DutyFact.Noticed);
        var delivered = file.Notices.Where(notice => notice.State == NoticeState.Delivered).ToList();
        return
        [
            view.Document.Short ?? view.Document.Title,
            view.Obligation.Id,
            view.Obligation.Title,
            view.College.FullName,
            view.Obligation.ReportTo is { } to ? titleOf(to) : null,
            Periods.Of(view.Duty),
            view.Duty.Key.Due,
            view.Duty.Expected,
            view.Duty.Extended,
            StateNames.Of(view.Duty.State),
            StandingNames.Of(judgement.Standing),
            judgement.DaysLate > 0 ? judgement.DaysLate : null,
            Local(report?.What.At),
            report?.ByName,
            content?.Text,
            content?.Number,
            content is null ? null : content.Files.Count,
            file.Returns,
            (file.Facts.LastOrDefault(fact => fact.What is DutyFact.Returned)?.What as DutyFact.Returned)?.Remark,
            Local(decision?.What.At),
            decision?.ByName,
            (decision?.What as DutyFact.Waived)?.Ground,
            view.Asked,
            Local(delivered.Count > 0 ? delivered.Min(notice => notice.SettledAt) : null),
            delivered.Count,
            file.Notices.Count(notice => notice.State is NoticeState.Refused or NoticeState.Unknown or NoticeState.Outlived),
            Local(noticed?.What.At),
            noticed?.ByName,
        ];

        object? Local(DateTimeOffset? at) => at is { } moment ? TimeZoneInfo.ConvertTime(moment, zone).DateTime : null;
    }
}
