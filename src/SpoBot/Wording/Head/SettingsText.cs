using SpoBot.Domain.People;

namespace SpoBot.Wording.Head;

internal static class SettingsText
{
    internal const string Kept = "Сохранено.";
    internal const string AskHour = "Во сколько присылать утреннее письмо? Напишите время, например 8:30. Можно с 5:00 до 20:00.";
    internal const string HourNotRead = "Не получилось понять время. Напишите, например, 8:30.";
    internal const string AskLeave = "До какого дня вы в отпуске (включительно)? Напишите, например: до 12.08. Письма в это время получит заместитель.";
    internal const string LeaveNotRead = "Не получилось понять дату. Напишите, например: до 12.08.";
    internal const string NotSensible = "Так не получится: письмо можно получать с 5:00 до 20:00, отпуск – от сегодняшнего дня и не дольше года.";

    internal static string Of(Person who, DateOnly today) =>
        "<b>Настройки</b>\n\n"
        + $"Утреннее письмо: {(who.Morning is { } at ? at.ToString("HH:mm") : "в обычный час региона")}\n"
        + $"Звук: {(who.Silent ? "без звука" : "со звуком")}\n"
        + (who.AwayUntil is { } until && until >= today ? $"Отпуск: до {Days.Full(until)} включительно, письма получает заместитель\n" : "Отпуск: нет\n")
        + "\nВо сколько присылать письмо?";
}
