namespace SpoBot.Wording;

/// <summary>How the bot presents itself, and its menus.</summary>
internal static class Profile
{
    internal const string ShortDescription = "Сроки поручений для колледжей: напоминания, отчёты, статус.";

    internal const string Description =
        "Напоминаю руководителям колледжей о сроках из резолюций и дорожных карт, принимаю короткие отчёты и показываю, кто что должен. "
        + "Подключиться можно по ссылке-приглашению от координатора.";

    internal static IReadOnlyList<(string Name, string Says)> ForHeads { get; } =
    [
        ("status", "Сроки: что просрочено, что на этой неделе"),
        ("calendar", "Календарь колледжа на год"),
        ("settings", "Час письма, отпуск, тихие письма"),
        ("people", "Заместитель, передача дел"),
        ("help", "Что умеет бот"),
        ("stop", "Отключиться"),
    ];

    internal static IReadOnlyList<(string Name, string Says)> ForAdministrators => [.. ForCoordinators, ("health", "Здоровье бота")];

    internal static IReadOnlyList<(string Name, string Says)> ForCoordinators { get; } =
    [
        ("overview", "Кто что должен"),
        ("inbox", "Отчёты и просьбы, которые ждут решения"),
        ("nudge", "Напомнить должникам"),
        ("statistics", "Кто сдаёт вовремя"),
        ("export", "Выгрузка в Excel или CSV"),
        ("register", "Реестр поручений: изменить, снять с контроля"),
        ("add", "Внести поручение"),
        ("invite", "Подключить руководителя или заместителя"),
        ("settings", "Час письма, отпуск, тихие письма"),
        ("help", "Что умеет бот"),
        ("stop", "Отключиться"),
    ];
}
