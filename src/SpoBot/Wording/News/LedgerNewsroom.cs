using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger;
using SpoBot.Ledger.News;
using SpoBot.Outbox;
using SpoBot.Wording.Head;

namespace SpoBot.Wording.News;

/// <summary>How the ledger's news are said. Which buttons go with them is for the rooms that answer to buttons.</summary>
internal sealed class LedgerNewsroom(Func<Piece, Person, IReadOnlyList<IReadOnlyList<Button>>?>? buttons = null) : INewsroom
{
    private const int LongestDeadline = 400;

    public Content Write(Piece piece, Person reader) => new Content.Message(Say(piece), buttons?.Invoke(piece, reader));

    private static string Say(Piece piece) => piece switch
    {
        Piece.ReportAccepted it => $"✅ Отчёт принят: {Name(it.Duty)}\n{Of(it)}",
        Piece.AcceptanceUndone it => $"↩️ Принятие отменено, отчёт снова на рассмотрении: {Name(it.Duty)}\n{Of(it)}",
        Piece.ReportReturned it => $"↩️ Отчёт возвращён: {Name(it.Duty)}\n{Quote(it.Remark)}\n{Of(it)}",
        Piece.ExtensionAsked it =>
            $"⏳ {Html.Bold(ShortOf(it.Duty.College), 200)} просит продлить срок до {Days.Full(it.Date)}: {Name(it.Duty)}\n{Quote(it.Reason)}\n{Of(it)}",
        Piece.DateExtended it => $"📅 Срок продлён до {Days.Full(it.Date)}: {Name(it.Duty)}\nПервоначальный срок – {Days.Full(it.Duty.Duty.Key.Due)}.\n{Of(it)}",
        Piece.ExtensionRefused it =>
            $"📅 В продлении отказано, срок прежний – {Days.Full(it.Duty.Duty.Expected)}: {Name(it.Duty)}{(it.Remark is { Length: > 0 } remark ? "\n" + Quote(remark) : "")}\n{Of(it)}",
        Piece.DutyWaived it => $"☑️ Срок снят с контроля: {Name(it.Duty)}\nОснование: {Html.Lines(it.Ground, ReportText.LongestReason)}\n{Of(it)}",
        Piece.DutyRestored it => $"🔔 Срок снова на контроле, {Days.Full(it.Duty.Duty.Expected)}: {Name(it.Duty)}\n{Of(it)}",
        Piece.PersonJoined it => $"👋 К работе подключён {RoleNames.Of(it.Person.Role)}: {Html.Bold(it.Person.Name, 120)}.",
        Piece.PersonLeft it => Left(it),
        Piece.YouWereLetGo it => LetGo(it),
        Piece.ObligationChanged it => $"✏️ Изменено поручение {Name(it.Obligation, it.Document)}\n{Changes(it)}{Of(it)}",
        Piece.ObligationStopped it =>
            $"☑️ Снято с контроля поручение {Name(it.Obligation, it.Document)}\nОснование: {Html.Lines(it.Ground, ReportText.LongestReason)}\n{Of(it)}",
        Piece.ObligationRestored it => $"🔔 Снова на контроле поручение {Name(it.Obligation, it.Document)}\n{Of(it)}",
        Piece.CatalogApplied it => Applied(it),
        Piece.CalendarFollowed it => CalendarNews.Write(it.Moved),
        _ => throw new ArgumentException($"Unknown news {piece.GetType().Name}", nameof(piece)),
    };

    /// <summary>What is otherwise now, each on its line; the deadline also when it stays.</summary>
    private static string Changes(Piece.ObligationChanged it)
    {
        var (old, now, year) = (it.Before, it.Obligation, it.Document.Date.Year);
        var (was, asked) = (ProofText.Asked(old.Proof, year), ProofText.Asked(now.Proof, year));
        return string.Concat(
            old.DeadlineThatCounts == now.DeadlineThatCounts
                ? $"Срок прежний: {Html.Line(now.DeadlineThatCounts, LongestDeadline)}\n"
                : $"Срок: {Html.Line(old.DeadlineThatCounts, LongestDeadline)} → {Html.Line(now.DeadlineThatCounts, LongestDeadline)}\n",
            old.Text == now.Text ? "" : $"Текст теперь такой:\n{Quote(now.Text)}\n",
            was == asked ? "" : $"В отчёте: {was} → {asked}\n",
            old.ReportTo == now.ReportTo ? "" : $"Отчёт теперь получает: {Html.Line(it.ReportTo ?? "не указано", 250)}\n",
            old.Executors.ToHashSet(StringComparer.Ordinal).SetEquals(now.Executors) ? "" : $"Исполнители теперь: {Html.Line(string.Join(", ", now.ExecutorsAsWritten), LongestDeadline)}\n");
    }

    private static string Left(Piece.PersonLeft it) =>
        $"🚪 {Html.Bold(it.Person.Name, 120)} ({RoleNames.Of(it.Person.Role)}, {NameOf(it.College, it.Person)}) больше не получает писем."
        + (it.Successor is { } successor ? $"\nДела теперь у преемника: {Html.Bold(successor, 120)}." : "")
        + (it.IsLast ? "\nВ организации не осталось ни одного подключённого сотрудника: нужна новая ссылка-приглашение." : "");

    private static string LetGo(Piece.YouWereLetGo it) => it.Successor is { } successor
        ? $"🚪 Дела организации {NameOf(it.College, it.Person)} теперь у преемника: {Html.Bold(successor, 120)}. Писем вам больше не будет, история осталась за организацией."
        : $"🚪 Вас отключили от организации {NameOf(it.College, it.Person)}, писем больше не будет. Если это ошибка, попросите новую ссылку.\n{Of(it)}";

    private static string NameOf(College? college, Person person) => Html.Line(college?.FullName ?? person.College ?? "", 250);

    private static string Applied(Piece.CatalogApplied it)
    {
        var change = it.Change;
        return $"📘 Обновлён каталог {Html.Bold(it.Document.Short ?? it.Document.Title)}"
            + Line("новые", change.Added) + Line("изменены", change.Changed) + Line("сняты с контроля", change.Stopped) + Line("возвращены", change.Restored)
            + Dates(change.Duties);
    }

    private static string Dates(WrittenDuties it) => $"\nСроки: новых {it.Created}, снято {it.Closed}, возвращено {it.Reopened}, перенесено {it.Moved}.";

    private static string Line(string what, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? "" : $"\nПоручения {what} ({ids.Count}): {Html.Escape(string.Join(", ", ids.Take(20)))}{(ids.Count > 20 ? " …" : "")}";

    private static string Name(DutyView view) => $"{Name(view.Obligation, view.Document)}, {Html.Escape(Periods.Of(view.Duty))}";

    private static string Name(Obligation obligation, Document document) =>
        $"<b>{Html.Line(obligation.Id, 40)}. {Html.Line(obligation.Title, 300)}</b> ({Html.Line(document.Short ?? document.Title, 150)})";

    private static string ShortOf(College college) => college.Short ?? college.FullName;

    private static string Quote(string text) => $"<blockquote>{Html.Lines(text, ReportText.LongestReason)}</blockquote>";

    private static string Of(Piece piece) => $"<i>{Html.Line(piece.By, 120)}</i>";
}
