namespace SpoBot.Domain.Exports;

/// <summary>Which file somebody wants: what is in it and over which days of dates that count.</summary>
public sealed record ExportOrder(ExportForm Form, DateOnly From, DateOnly To);

/// <summary>The numbers stand on buttons: they never change.</summary>
public enum ExportForm
{
    /// <summary>One workbook with everything.</summary>
    Workbook = 0,

    DutiesCsv = 1,

    DisciplineCsv = 2,

    NoticesCsv = 3,

    RegisterCsv = 4,
}
