using System.Globalization;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;
using SpoBot.Wording;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>Entries of the journal as somebody would tell them.</summary>
internal sealed class SandboxJournal(Registry registry, IReadOnlyDictionary<long, string> people)
{
    private static readonly Dictionary<string, string> Deeds = new(StringComparer.Ordinal)
    {
        ["catalog.applied"] = "каталог применён",
        ["duty.Accepted"] = "отчёт принят",
        ["duty.AcceptanceUndone"] = "приёмка отменена",
        ["duty.Returned"] = "отчёт возвращён",
        ["duty.Extended"] = "срок продлён",
        ["duty.ExtensionRefused"] = "в продлении отказано",
        ["duty.Waived"] = "снято с контроля",
        ["duty.Restored"] = "возвращено на контроль",
        ["duty.foreign"] = "нажата чужая кнопка",
        ["invite.made"] = "приглашение сделано",
        ["invite.revoked"] = "приглашение отозвано",
        ["nudge.started"] = "рассылка начата",
        ["nudge.stopped"] = "рассылка остановлена",
        ["obligation.added"] = "поручение добавлено",
        ["obligation.changed"] = "поручение изменено",
        ["obligation.restored"] = "поручение снова в силе",
        ["obligation.stopped"] = "поручение снято",
        ["person.bound"] = "подключение",
        ["person.reachable"] = "снова доступен",
        ["person.unbound"] = "отключение",
        ["person.unreachable"] = "недоступен",
    };

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Open"] = "не сдано",
        ["Reported"] = "ждёт приёмки",
        ["Returned"] = "возвращён",
        ["Accepted"] = "принят",
        ["Waived"] = "снято",
        ["Head"] = "руководитель",
        ["Deputy"] = "заместитель",
        ["Coordinator"] = "координатор",
        ["Administrator"] = "администратор",
        ["Blocked"] = "бот заблокирован",
        ["Deactivated"] = "аккаунт удалён",
    };

    internal string What(JournalEntry entry)
    {
        var deed = Deeds.GetValueOrDefault(entry.What, entry.What);
        return (Told(entry.Before), Told(entry.After)) switch
        {
            (null, null) => deed,
            (null, { } after) => $"{deed}: {after}",
            ({ } before, null) => $"{deed}, было: {before}",
            ({ } before, { } after) => $"{deed}: {before} → {after}",
        };
    }

    internal string About(JournalEntry entry) => entry.About.Split('/') switch
    {
        ["duty", var document, var obligation, var college, var due] =>
            $"{Title(document, obligation)}, {registry.Organisation(college)?.Name ?? college}, срок {Day(due)}",
        ["obligation", var document, var obligation] => Title(document, obligation),
        ["document", var document] => registry.Catalog(document)?.Document.Title ?? document,
        ["person", var id] when long.TryParse(id, CultureInfo.InvariantCulture, out var number) && people.TryGetValue(number, out var name) => name,
        ["invite", var id] => $"приглашение № {id}",
        ["nudge", var id] => $"рассылка № {id}",
        _ => entry.About,
    };

    /// <summary>«Reported, 2024-03-10» and «Head aviation» are put down for machines.</summary>
    private string? Told(string? state) => string.IsNullOrWhiteSpace(state)
        ? null
        : string.Join(", ", state.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(IsWritten)
            ? state.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Select(word => Written(word)!)
            : [state]);

    private bool IsWritten(string word) => Written(word) is not null;

    private string? Written(string word) => Words.GetValueOrDefault(word) ?? registry.Organisation(word)?.Name ?? (Day(word) is var day && day != word ? day : null);

    private string Title(string document, string obligation) =>
        $"п. {obligation} {registry.Obligation(document, obligation)?.Title}".TrimEnd();

    private static string Day(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Days.Full(day) : text;
}
