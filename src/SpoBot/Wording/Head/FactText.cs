using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>One line of a duty's history.</summary>
internal static class FactText
{
    private const int Longest = 200;

    internal static string Of(Fact fact, Proof proof, TimeZoneInfo zone)
    {
        var by = fact.ByName.Length > 0 ? $", {Html.Line(fact.ByName, 80)}" : "";
        return $"{Days.Moment(fact.What.At, zone)}{by}: {What(fact.What, proof)}";
    }

    private static string What(DutyFact fact, Proof proof) => fact switch
    {
        DutyFact.Reported reported => $"отчёт отправлен{Number(reported.Content, proof)}{Quote(reported.Content.Text)}{Files(reported.Content)}",
        DutyFact.Withdrawn => "отчёт отозван",
        DutyFact.Accepted => "отчёт принят",
        DutyFact.AcceptanceUndone => "приёмка отменена",
        DutyFact.Returned returned => $"отчёт возвращён{Quote(returned.Remark)}",
        DutyFact.ExtensionAsked asked => $"просьба продлить до {Days.Full(asked.Date)}{Quote(asked.Reason)}",
        DutyFact.Extended extended => $"срок продлён до {Days.Full(extended.Date)}",
        DutyFact.ExtensionRefused refused => $"в продлении отказано{Quote(refused.Remark)}",
        DutyFact.Waived waived => $"снято с контроля{Quote(waived.Ground)}",
        DutyFact.Restored => "возвращено на контроль",
        DutyFact.Noticed => "принято к сведению",
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };

    private static string Number(ReportContent content, Proof proof) => content.Number is { } number ? $": {ProofText.Value(number, proof)}" : "";

    private static string Quote(string? text) => string.IsNullOrWhiteSpace(text) ? "" : $" – «{Html.Line(text, Longest)}»";

    private static string Files(ReportContent content) => content.Files.Count == 0 ? "" : $", {Plurals.Of(content.Files.Count, "файл", "файла", "файлов")}";
}
