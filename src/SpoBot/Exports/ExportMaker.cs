using SpoBot.Domain.Calendar;
using SpoBot.Domain.Discipline;
using SpoBot.Domain.Exports;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;
using SpoBot.Wording.Coordinator;
using SpoBot.Wording.Tables;

namespace SpoBot.Exports;

/// <summary>Makes the file somebody ordered out of what they may see. A function of one look at the store.</summary>
/// <param name="scope">The addressee whose reports are seen; null = all.</param>
internal sealed class ExportMaker(IRegister register, IDutyFiles files, DateTimeOffset now, TimeZoneInfo region, WorkingCalendar calendar, string? scope)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    internal ExportFile Make(ExportOrder order)
    {
        var book = new DisciplineBook(files.Between(order.From, order.To, scope), files.Stays(), now, region, calendar);
        var caption = ExportText.Caption(
            order.From, order.To, book.Entries.Count, book.Entries.Select(entry => entry.File.View.College.Id).Distinct(StringComparer.Ordinal).Count());
        var name = $"{order.From:yyyy-MM-dd}--{order.To:yyyy-MM-dd}";
        return order.Form switch
        {
            ExportForm.Workbook => new ExportFile($"sroki-{name}.xlsx", Xlsx, Workbook.Of([RegisterSheet(), DutySheet(book), DisciplineTable.Of(book), NoticeTable.Of(book)]), caption),
            ExportForm.DutiesCsv => Text("sroki", DutySheet(book)),
            ExportForm.DisciplineCsv => Text("disciplina", DisciplineTable.Of(book)),
            ExportForm.NoticesCsv => Text("uvedomleniya", NoticeTable.Of(book)),
            ExportForm.RegisterCsv => Text("porucheniya", RegisterSheet()),
            _ => throw new ArgumentOutOfRangeException(nameof(order)),
        };

        ExportFile Text(string what, Table table) => new($"{what}-{name}.csv", "text/csv", Csv.Of(table), caption);
    }

    private Table DutySheet(DisciplineBook book) => DutyTable.Of(book, TitleOf);

    private Table RegisterSheet() => RegisterTable.Of(
        register.Now.Catalogs.SelectMany(catalog => catalog.Obligations, (catalog, obligation) => (catalog, obligation))
            .Where(it => scope is null || it.obligation.ReportTo == scope),
        Ended,
        region);

    private (DateTimeOffset At, string Ground)? Ended(Obligation obligation) =>
        register.Now.StatusOf(obligation) is { StoppedAt: { } at, Ground: { } ground } ? (at, ground) : null;

    private string TitleOf(string organisation) => register.Now.Registry.Organisation(organisation)?.FullName ?? organisation;
}
