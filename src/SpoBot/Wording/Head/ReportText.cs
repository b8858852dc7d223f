using System.Text;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>What is said while a report is put together.</summary>
internal static class ReportText
{
    /// <summary>The longest report text that is kept, in UTF-16 units.</summary>
    internal const int Longest = 3000;

    internal const string Sent = "Отчёт отправлен.";
    internal const string Withdrawn = "Отчёт отозван.";
    internal const string Cancelled = "Отменено, ничего не отправлено.";
    internal const string NotThat = "Такое сообщение к отчёту не приложить. Пришлите текст, документ или фото.";

    internal static string Ask(DutyView view, string? remark)
    {
        var text = new StringBuilder($"Отчёт {Periods.Of(view.Duty)}\n{Html.Bold(Html.Cut(view.Obligation.Title, 200))}\n");
        if (remark is not null)
            text.Append($"\nЗамечание: {Html.Escape(remark, 1000)}\n");
        return text.Append($"\n{ProofText.Request(view.Obligation.Proof, view.Duty.Key.Due.Year)}").ToString();
    }

    internal static string Preview(DutyView view, ReportContent content)
    {
        var proof = view.Obligation.Proof;
        var text = new StringBuilder($"Проверьте отчёт {Periods.Of(view.Duty)}\n{Html.Bold(Html.Cut(view.Obligation.Title, 200))}\n");
        if (content.Number is { } number)
            text.Append($"\nЗначение: {ProofText.Value(number, proof)}");
        if (!string.IsNullOrWhiteSpace(content.Text))
            text.Append($"\n{Html.Escape(content.Text, Longest - 200)}");
        foreach (var file in content.Files)
            text.Append($"\nФайл: {Html.Escape(file.Name, 60)}");
        if (!content.Satisfies(proof))
            text.Append($"\n\n{ProofText.Request(proof, view.Duty.Key.Due.Year)}");
        else if (proof is Proof.File)
            text.Append("\n\nМожно прислать ещё файлы.");
        return text.ToString();
    }

    internal static string NotANumber(Proof.Number proof, int year) => $"Не получилось понять. {ProofText.Request(proof, year)}";

    internal static string TooManyFiles(int most) => $"К отчёту можно приложить до {Plurals.Of(most, "файла", "файлов", "файлов")}.";
}
