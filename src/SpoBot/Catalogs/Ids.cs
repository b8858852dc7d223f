namespace SpoBot.Catalogs;

/// <summary>Checks the ids of a file: their letters, and that none is given twice.</summary>
internal sealed class Ids(Faults faults)
{
    private const int MaxLength = 40;

    private readonly Dictionary<string, int> _lines = [];

    /// <summary>The id of the map; null when it has none.</summary>
    public string? Take(Fields fields)
    {
        if (fields.RequiredText("id") is not { } id)
            return null;
        if (id.Text.Length > MaxLength)
            faults.Add(id.At, $"id длиннее {MaxLength} знаков");
        else if (id.Text.FirstOrDefault(c => !IsAllowed(c)) is var wrong and not '\0')
            faults.Add(id.At, $"в id «{id.Text}» {Describe(wrong)}: в id бывают латинские буквы, цифры, точка и дефис");
        if (!_lines.TryAdd(id.Text, id.At.Line))
        {
            faults.Add(id.At, $"id «{id.Text}» уже занят в строке {_lines[id.Text]}");
            return null;
        }

        return id.Text;
    }

    private static bool IsAllowed(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.';

    private static string Describe(char c) => c switch
    {
        >= 'а' and <= 'я' or >= 'А' and <= 'Я' or 'ё' or 'Ё' => $"русская буква «{c}»",
        ' ' => "пробел",
        _ => $"знак «{c}»",
    };
}
