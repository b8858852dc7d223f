using SpoBot.Storage;
using SpoBot.Wording;

namespace SpoBot.Cli;

/// <summary>What a data file holds, in one line for the administrator.</summary>
internal static class CensusText
{
    internal static string Of(Census it, TimeZoneInfo zone) =>
        $"{Plurals.Of((int)it.Documents, "документ", "документа", "документов")}, {Plurals.Items((int)it.Obligations)}, {Plurals.Colleges((int)it.Colleges)}, "
        + $"{Plurals.People((int)it.People)}, {Plurals.Of((int)it.Duties, "срок", "срока", "сроков")}, {Plurals.Reports((int)it.Reports)}; "
        + $"{(it.Until is { } at ? $"последняя запись – {Days.Moment(at, zone)}" : "записей ещё нет")}; схема {it.Version}.";
}
