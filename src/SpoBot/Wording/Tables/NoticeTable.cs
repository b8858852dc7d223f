using SpoBot.Domain.Discipline;
using SpoBot.Domain.Duties;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Wording.Tables;

/// <summary>«Уведомления»: every letter that spoke of a duty, and who took notice of it.</summary>
internal static class NoticeTable
{
    private static readonly Column[] Columns =
    [
        new("Организация", 50), new("Документ", 30), new("Пункт", 8), new("Срок по документу", 12), new("Кому", 30), new("Что", 20), new("Поставлено в очередь", 17),
        new("Итог", 26), new("Когда", 17), new("Причина", 20),
    ];

    internal static Table Of(DisciplineBook book) => new("Уведомления", Columns, [.. book.Entries.SelectMany(entry => Rows(entry.File, book.Region))]);

    private static IEnumerable<IReadOnlyList<object?>> Rows(DutyFile file, TimeZoneInfo region)
    {
        var view = file.View;
        var zone = view.College.ZoneOr(region);
        foreach (var it in file.Notices)
            yield return [.. Head(it.Name), NoticesText.Kind(it.Kind), Local(it.QueuedAt), NoticesText.State(it.State), Local(it.SettledAt), NoticesText.Why(it.Why)];
        foreach (var it in file.Facts.Where(fact => fact.What is DutyFact.Noticed))
            yield return [.. Head(it.ByName), "отметка в боте", null, "принято к сведению", Local(it.What.At), null];

        IEnumerable<object?> Head(string name) => [view.College.FullName, view.Document.Short ?? view.Document.Title, view.Obligation.Id, view.Duty.Key.Due, name];

        object? Local(DateTimeOffset? at) => at is { } moment ? TimeZoneInfo.ConvertTime(moment, zone).DateTime : null;
    }
}
