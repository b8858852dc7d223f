namespace SpoBot.Catalogs;

/// <summary>What the YAML parser complains about, in words for people who edit a catalog.</summary>
internal static class YamlWords
{
    public const string TooDeep = "слишком глубокая вложенность";

    public const string OpenBracket = "скобка «{» или «[» открыта и не закрыта";

    public const string ColonWithoutKey = "дальше файл непонятен: нет ли здесь двоеточия, перед которым пусто («- : …»)";

    private static readonly (string Sign, string Words)[] Known =
    [
        (TooDeep, TooDeep),
        ("invalid mapping", "лишнее двоеточие посреди текста: возьмите весь текст в кавычки или начните его с «>-» на новой строке"),
        (" tab ", "табуляция вместо пробелов: отступы делают пробелами"),
        ("escape", "неизвестное сочетание с «\\» в кавычках: напишите «\\\\» или возьмите текст в 'одинарные кавычки'"),
        ("hexadecimal", "неизвестное сочетание с «\\» в кавычках: напишите «\\\\» или возьмите текст в 'одинарные кавычки'"),
        ("quoted scalar", "кавычка открыта и не закрыта"),
        ("block scalar", "после «>-» и «|» текст начинают с новой строки"),
        ("node content", "здесь нет значения, или лишняя скобка"),
        ("not allowed in this context", "значение, которое начинается с «- » или «? », берут в кавычки"),
        ("cannot start any token", "с этого знака значение начинаться не может: возьмите текст в кавычки"),
        ("expected ':'", "нет двоеточия с пробелом после ключа, или неверен отступ"),
        ("flow mapping", "в фигурных скобках не хватает запятой или закрывающей «}»"),
        ("flow sequence", "в квадратных скобках не хватает запятой или закрывающей «]»"),
        ("block mapping", "здесь ожидался ключ: проверьте отступ этой строки и кавычки в предыдущей"),
        ("block collection", "здесь ожидалась строка списка («- …»): проверьте отступ"),
        ("block sequence", "здесь ожидалась строка списка («- …»): проверьте отступ"),
        ("anchor", "знаки «&» и «*» в начале значения что-то значат в YAML: возьмите текст в кавычки"),
        ("alias", "знаки «&» и «*» в начале значения что-то значат в YAML: возьмите текст в кавычки"),
    ];

    public static string Explain(string message) =>
        Known.FirstOrDefault(known => message.Contains(known.Sign, StringComparison.OrdinalIgnoreCase)).Words
        ?? "здесь файл перестаёт быть понятным YAML: проверьте отступы, кавычки и скобки";
}
