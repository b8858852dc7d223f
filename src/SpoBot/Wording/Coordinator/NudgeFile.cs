using SpoBot.Domain.Nudges;
using SpoBot.Outbox;
using SpoBot.Wording.Tables;

namespace SpoBot.Wording.Coordinator;

/// <summary>A nudge's lists when they are too long for a screen.</summary>
internal static class NudgeFile
{
    private const string Mime = "text/csv";

    private static readonly Column[] Columns = [new("Организация", 60), new("Кому", 30), new("Что стало", 40)];

    /// <summary>Who would be written to and who is left out.</summary>
    internal static Content.Document Of(NudgePlan plan, DateOnly day) => File(
        $"poluchateli-{day:yyyy-MM-dd}.csv",
        "Кто получит письмо и кто нет.",
        [
            .. plan.Recipients.Select(it => Row(it.College.Name, it.Person.Name, $"получит письмо, {Plurals.Items(it.Debts.Count)}")),
            .. plan.LeftOut.Select(it => Row(it.College.Name, "", NudgeText.Why(it.Why))),
        ]);

    internal static Content.Document Of(IReadOnlyList<NudgeLine> lines, DateOnly day) => File(
        $"rassylka-{day:yyyy-MM-dd}.csv", "Что стало с каждым письмом рассылки.", [.. lines.Select(it => Row(it.College, it.Person, Fate(it.Fate)))]);

    private static Content.Document File(string name, string caption, IReadOnlyList<object?>[] rows) =>
        new(name, Mime, Csv.Of(new Table("Рассылка", Columns, rows)), caption);

    private static IReadOnlyList<object?> Row(string college, string person, string what) => [college, person, what];

    private static string Fate(NudgeFate fate) => fate switch
    {
        NudgeFate.Delivered => "доставлено",
        NudgeFate.Blocked => "заблокировал бота",
        NudgeFate.Deactivated => "аккаунт удалён",
        NudgeFate.Refused => "отказ Telegram",
        NudgeFate.Unknown => "неизвестно, могло дойти",
        NudgeFate.Stopped => "не отправлено: рассылка остановлена",
        NudgeFate.Settled => "не отправлено: сдали за это время",
        NudgeFate.Outlived => "не отправлено: не успели",
        NudgeFate.Left => "не отправлено: отключился от бота",
        NudgeFate.PassedOver => "не отправлено: уже напомнили или в отпуске",
        NudgeFate.NotConnected => "не подключены или нет связи",
        _ => throw new ArgumentOutOfRangeException(nameof(fate)),
    };
}
