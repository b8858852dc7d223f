using SpoBot.Domain.People;

namespace SpoBot.Wording.Head;

internal static class SettingsText
{
    internal const string Kept = "Сохранено.";
    internal const string AskHour = "Во сколько присылать утреннее письмо? Напишите время, например 8:30. Можно с 5:00 до 20:00.";
    internal const string HourNotRead = "Не получилось понять время. Напишите, например, 8:30.";
    internal const string LeaveNotRead = "Не получилось понять дату. Напишите, например: до 12.08.";
    internal const string HourNotSensible = "Так не получится: письмо можно получать с 5:00 до 20:00. Напишите другое время.";
    internal const string LeaveNotSensible = "Так не получится: отпуск – не дольше года. Напишите другой день.";

    /// <param name="standIn">Who gets the letters while this person is away; null = nobody.</param>
    internal static string Of(Person who, TimeOnly morning, DateOnly today, Person? standIn) =>
        "<b>Настройки</b>\n\n"
        + $"Утреннее письмо: в {morning:H:mm}\n"
        + $"Письма приходят {(who.Silent ? "без звука" : "со звуком")}\n"
        + (who.AwayUntil is { } until && until >= today ? $"Отпуск: до {Days.Full(until)} включительно. {Meanwhile(who, standIn)}\n" : "Отпуск: нет\n")
        + "\nВо сколько присылать письмо?";

    internal static string AskLeave(Person who, Person? standIn) =>
        $"До какого дня вы в отпуске (включительно)? Напишите, например: до 12.08.\n\n{Meanwhile(who, standIn)}";

    private static string Meanwhile(Person who, Person? standIn) =>
        standIn is not null ? $"Письма в это время получает {Html.Line(standIn.Name, 80)} ({RoleNames.Of(standIn.Role)})."
        : who.Role == Role.Head ? "Кроме вас, никто не подключён: письма в это время не получит никто. Пригласить заместителя – /people."
        : "Кроме вас, никто не подключён: письма в это время не получит никто.";
}
