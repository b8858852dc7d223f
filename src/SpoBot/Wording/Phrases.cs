namespace SpoBot.Wording;

/// <summary>Short answers that stand alone.</summary>
internal static class Phrases
{
    internal const string OldButton = "Эта кнопка уже не действует. Откройте /status.";
    internal const string NotConnected = "Вы не подключены. Попросите у координатора новую ссылку.";
    internal const string Afresh = "Бот обновился, и начатое не сохранилось: ничего не отправлено. Начните, пожалуйста, ещё раз.";
    internal const string NotFound = "Такого поручения у вас нет. Откройте /status.";
    internal const string EditIgnored = "Вижу, что вы исправили сообщение. На вопрос бота ответьте новым сообщением.";
    internal const string NotInScope = "Такого поручения в вашем ведении нет. Откройте /overview.";
    internal const string OnlyInPrivate = "Я работаю только в личной переписке. Напишите мне лично.";
    internal const string Stranger = "Здравствуйте! Этот бот работает по приглашениям. Если вы руководитель колледжа, попросите ссылку у координатора.";
    internal const string Broken = "Что-то пошло не так. Сообщение сохранено, администратор его увидит. Откройте /status.";
    internal const string AlreadyDone = "Уже сделано.";

    internal static string TooLong(int typed, int most) => $"Получилось {Plurals.Of(typed, "знак", "знака", "знаков")}, помещается {most}. Сократите и пришлите ещё раз: сейчас ничего не принято.";

    internal static string Capital(string phrase) => char.ToUpperInvariant(phrase[0]) + phrase[1..];
}
