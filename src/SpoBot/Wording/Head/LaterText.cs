using SpoBot.Domain.Duties;

namespace SpoBot.Wording.Head;

/// <summary>What is said while a later date is asked for.</summary>
internal static class LaterText
{
    internal const string DateNotRead = "Не получилось понять дату. Напишите, например: 15.02.2024, «до 1 марта», «в пятницу» или «через неделю».";
    internal const string WhyInWords = "Напишите одним сообщением, почему нужен новый срок.";

    internal static string Until(DutyView view) => $"Продлить срок\n{Title(view)}\nСейчас: {Days.Full(view.Duty.Expected)}\n\nДо какой даты?";

    internal static string TypeDate(DutyView view) =>
        $"Продлить срок\n{Title(view)}\nСейчас: {Days.Full(view.Duty.Expected)}\n\nНапишите новую дату: 15.02.2024, «до 1 марта», «конец апреля», «в пятницу», «через неделю».";

    internal static string Why(DutyView view, DateOnly date) => $"Продлить до {Days.Full(date)}\n{Title(view)}\n\n{WhyInWords}";

    internal static string Asked(DutyView view, DateOnly date) =>
        $"Просьба отправлена: продлить до {Days.Full(date)}. Пока координатор не решил, действует прежний срок – {Days.Full(view.Duty.Expected)}.";

    internal static string AlreadyAsked(DateOnly date) => $"Просьба продлить срок до {Days.Full(date)} уже ждёт решения.";

    internal static string Passed(DateOnly day) => $"{Days.Full(day)} уже прошло. Напишите день впереди; если он в другом году, то с годом.";

    internal static string NotLater(DateOnly than) => $"Новый срок должен быть позже {Days.Full(than)} и не в прошлом.";

    private static string Title(DutyView view) => Html.Bold(view.Obligation.Title, 300);
}
