using SpoBot.Domain.People;

namespace SpoBot.Wording.Head;

internal static class HelpText
{
    internal const string NotUnderstood = "Я понимаю кнопки и команды. Вот ваши сроки; всё остальное – /help.";
    internal const string NothingWithThat = "Такое сообщение мне ни к чему приложить. Отчёт пришлите текстом, документом или фото; сроки – /status.";
    internal const string EditIgnored = "Вижу, что вы исправили сообщение. Отправленный отчёт от этого не меняется: отзовите его и пришлите заново. Сроки – /status.";

    internal static string ForHead(Role role, TimeOnly morning) =>
        "<b>Что я умею</b>\n\n"
        + $"{Mornings.Of(role, morning)}\n\n"
        + "/status – сроки в любую минуту\n"
        + "/calendar – месяц на одной странице и файл для календаря\n"
        + "/settings – час письма, отпуск, звук\n"
        + "/people – заместитель, передача дел\n"
        + "/stop – отключиться\n\n"
        + "Документ или фото можно прислать в любой момент: я спрошу, к какому поручению они относятся. "
        + "Команды можно писать и словами: «статус», «календарь».";
}
