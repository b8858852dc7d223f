using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Wording.Head;

/// <summary>What is said while a report is put together.</summary>
internal static class ReportText
{
    /// <summary>The longest report text that is kept, in UTF-16 units: as much as one message holds.</summary>
    internal const int Longest = 4096;

    /// <summary>A reason and a remark are read whole in the letter that brings them.</summary>
    internal const int LongestReason = 1500;

    internal const string Sent = "Отчёт отправлен.";
    internal const string Withdrawn = "Отчёт отозван.";
    internal const string NothingChanged = "Отменено, всё осталось как было.";
    internal const string Cancelled = "Отменено, ничего не отправлено.";
    internal const string NotThat = "Такое сообщение к отчёту не приложить. Пришлите текст, документ или фото.";
    internal const string Changed = "Отчёт с тех пор изменился. Посмотрите его ещё раз и отправьте.";
    internal const string Gone = "Этого черновика уже нет, ничего не отправлено. Начните отчёт заново.";

    internal static string Ask(DutyView view, string? remark)
    {
        var sheet = Head("Отчёт", view);
        if (remark is not null)
        {
            sheet.Gap();
            sheet.Add($"Замечание: {Html.Lines(remark, 1500)}");
        }

        sheet.Gap();
        sheet.Add(ProofText.Request(view.Obligation.Proof, view.Duty.Key.Due.Year));
        return sheet.ToString();
    }

    internal static string Preview(DutyView view, ReportContent content)
    {
        var proof = view.Obligation.Proof;
        var foot = !content.Satisfies(proof) ? ProofText.Request(proof, view.Duty.Key.Due.Year) : proof is Proof.File ? "Можно прислать ещё файлы." : "";
        var files = string.Join('\n', content.Files.Select(file => $"Файл: {Html.Line(file.Name, 80)}"));
        var sheet = Head("Проверьте отчёт", view);
        sheet.Gap();
        if (content.Number is { } number)
            sheet.Add($"Значение: {ProofText.Value(number, proof)}");
        if (!string.IsNullOrWhiteSpace(content.Text))
            sheet.Add(Html.Lines(content.Text, sheet.Left - files.Length - foot.Length - 10));
        if (files.Length > 0)
            sheet.Add(files);
        sheet.Gap();
        sheet.Add(foot);
        return sheet.ToString();
    }

    internal static string PutAside(DutyView view) =>
        $"Отчёт, который вы начали раньше, не отправлен, его черновика больше нет:\n{Html.Bold(view.Obligation.Title, 300)}\nКогда вернётесь к нему, начните его ещё раз.";

    internal static string NotANumber(Proof.Number proof, int year) => $"Не получилось понять. {ProofText.Request(proof, year)}";

    internal static string TooManyFiles(int most) => $"К отчёту можно приложить не больше {Plurals.Of(most, "файла", "файлов", "файлов")}.";

    private static Sheet Head(string what, DutyView view)
    {
        var sheet = new Sheet();
        sheet.Add($"{what} {Periods.Of(view.Duty)}");
        sheet.Add(Html.Bold(view.Obligation.Title, 300));
        return sheet;
    }
}
