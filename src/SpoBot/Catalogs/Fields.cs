using System.Globalization;

namespace SpoBot.Catalogs;

/// <summary>One map of a file, read by its known keys; whatever does not fit becomes a fault.</summary>
internal sealed class Fields
{
    private const int FirstYear = 1992;
    private const int LastYear = 2100;

    private static readonly string[] DateFormats = ["dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd"];

    private readonly Node.Map _map;
    private readonly string _owner;

    private Fields(Node.Map map, string owner, Faults faults) => (_map, _owner, Faults) = (map, owner, faults);

    public Faults Faults { get; }

    public Mark At => _map.At;

    /// <param name="owner">Whose keys they are, in the genitive: «поручения».</param>
    public static Fields? Of(Node node, string owner, Faults faults, params string[] keys)
    {
        if (node is not Node.Map map)
        {
            faults.Add(node.At, $"для {owner} ожидались ключи: {string.Join(", ", keys)}");
            return null;
        }

        foreach (var entry in map.Entries.Where(entry => !keys.Contains(entry.Key.Text)))
            faults.Add(entry.Key.At, $"у {owner} нет ключа «{entry.Key.Text}»{faults.Hint(entry.Key.Text, keys)}");
        return new Fields(map, owner, faults);
    }

    /// <summary>The value of a key; null when the key is absent or empty.</summary>
    public Node? Value(string key) => _map.Find(key)?.Value is { } value and not Node.Scalar { IsNull: true } ? value : null;

    public Node? Required(string key)
    {
        if (Value(key) is { } value)
            return value;
        if (_map.Find(key) is { } entry)
            Faults.Add(entry.Key.At, $"ключ «{key}» пуст");
        else
            Faults.Add(At, $"у {_owner} не хватает ключа «{key}»");
        return null;
    }

    public Node.Scalar? Text(string key) => Scalar(Value(key), key);

    public Node.Scalar? RequiredText(string key) => Scalar(Required(key), key);

    public int? Number(string key, int min, int max) => Text(key) is { } text ? NumberOf(text, key, min, max) : null;

    public bool Flag(string key)
    {
        var text = Text(key);
        if (text is null or { Text: "true" or "false" or "да" or "нет" })
            return text?.Text is "true" or "да";
        Faults.Add(text.At, $"в «{key}» бывает true или false, а здесь «{text.Text}»");
        return false;
    }

    public DateOnly? RequiredDate(string key) => RequiredText(key) is { } text ? DateOf(text, key) : null;

    /// <summary>The texts of a list; a lone text is a list of one.</summary>
    public IReadOnlyList<Node.Scalar> Texts(string key) =>
        [.. Items(key).Select(item => Scalar(item, key)).OfType<Node.Scalar>()];

    public IReadOnlyList<int> Numbers(string key, int min, int max) =>
        [.. Texts(key).Select(text => NumberOf(text, key, min, max)).OfType<int>()];

    public IReadOnlyList<Node> Items(string key) => Value(key) switch
    {
        null => [],
        Node.List list => list.Items,
        Node.Scalar scalar => [scalar],
        var other => Wrong(other.At, key),
    };

    public int? NumberOf(Node.Scalar text, string key, int min, int max)
    {
        if (int.TryParse(text.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
            return number;
        Faults.Add(text.At, $"в «{key}» бывает целое число от {min} до {max}, а здесь «{text.Text}»");
        return null;
    }

    private DateOnly? DateOf(Node.Scalar text, string key)
    {
        if (DateOnly.TryParseExact(text.Text, DateFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (date.Year is >= FirstYear and <= LastYear)
                return date;
            Faults.Add(text.At, $"в «{key}» год {date.Year}: бывает от {FirstYear} до {LastYear}, нет ли описки");
            return null;
        }

        Faults.Add(text.At, $"в «{key}» ожидалась дата вида 31.01.2024 или 2024-01-31, а здесь «{text.Text}»");
        return null;
    }

    private Node.Scalar? Scalar(Node? node, string key)
    {
        if (node is null)
            return null;
        if (node is not Node.Scalar scalar)
        {
            Faults.Add(node.At, $"в «{key}» ожидался текст, а здесь {(node is Node.List ? "список" : "вложенные ключи")}; текст с двоеточием или скобками берите в кавычки");
            return null;
        }

        if (scalar.IsNull)
        {
            Faults.Add(scalar.At, $"в «{key}» пустое значение");
            return null;
        }

        if (scalar.Text.Any(c => char.IsControl(c) && c is not '\n' and not '\t'))
            Faults.Add(scalar.At, $"в «{key}» есть невидимый управляющий знак: наберите текст заново");
        return scalar;
    }

    private IReadOnlyList<Node> Wrong(Mark at, string key)
    {
        Faults.Add(at, $"в «{key}» ожидался список");
        return [];
    }
}
