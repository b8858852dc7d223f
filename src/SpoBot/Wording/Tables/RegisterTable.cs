using SpoBot.Domain.Register;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.Tables;

/// <summary>«Поручения»: what is asked of whom, as the documents have it and as it is understood.</summary>
internal static class RegisterTable
{
    private static readonly Column[] Columns =
    [
        new("Документ", 40), new("Дата документа", 14), new("Раздел", 8), new("Пункт", 8), new("Поручение", 50), new("Полный текст", 80),
        new("Исполнители", 40), new("Организаций", 12), new("Совместно с", 30), new("Отчёт кому", 30), new("Срок в документе", 30), new("Понято так", 40),
        new("Что представить", 24), new("На контроле", 12), new("Снято с контроля", 16), new("Основание", 40),
    ];

    /// <param name="ended">When and on what ground an obligation was taken off control; null while it is in force.</param>
    internal static Table Of(
        IEnumerable<(Catalog Catalog, Obligation Obligation)> obligations, Func<Obligation, (DateTimeOffset At, string Ground)?> ended, TimeZoneInfo zone) => new(
        "Поручения", Columns, [.. obligations.Select(it => Row(it.Catalog, it.Obligation, ended(it.Obligation), zone))]);

    private static IReadOnlyList<object?> Row(Catalog catalog, Obligation it, (DateTimeOffset At, string Ground)? ended, TimeZoneInfo zone) =>
    [
        catalog.Document.Title,
        catalog.Document.Date,
        it.Section,
        it.Id,
        it.Title,
        it.Text,
        string.Join("; ", it.ExecutorsAsWritten),
        it.Executors.Count,
        string.Join("; ", it.CoExecutors.Select(catalog.TitleOf)),
        it.ReportTo is { } to ? catalog.TitleOf(to) : null,
        it.Deadline,
        it.Recommendation ? "рекомендация, без срока" : it.Reading.Said,
        Html.Plain(ProofText.Asked(it.Proof, catalog.Document.PlanYears.Count > 0 ? catalog.Document.PlanYears[0] : catalog.Document.Date.Year)),
        ended is null ? "да" : "нет",
        ended is { } end ? TimeZoneInfo.ConvertTime(end.At, zone).DateTime : null,
        ended?.Ground,
    ];
}
