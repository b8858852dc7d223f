namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>
/// Every word that bears on a deadline, in all its endings, as one tree of letters: a word is walked once, whatever the number of entries.
/// An entry is written «квартал*» (up to three more letters), «перв~» (an adjective's ending), «постоян^» (any ending) or whole.
/// </summary>
internal static class Vocabulary
{
    private const int Letters = 32;
    private const int Star = 3;
    private const int Open = 12;

    private static readonly string[] AdjectiveEndings =
        ["ый", "ий", "ой", "ого", "его", "ому", "ему", "ым", "им", "ом", "ем", "ая", "яя", "ей", "ую", "юю", "ое", "ее", "ые", "ие", "ых", "их", "ыми", "ими", "ья", "ье", "ьи", "ью", "ьего", "ьему", "ьим", "ьем", "ьей", "ьих"];

    private static readonly byte[] Folded = Fold();
    private static readonly List<Node> Nodes = [new Node()];
    private static readonly List<Entry> Entries = [new Entry(T.Unknown, 0, Form.None)];
    private static readonly ushort[] Next = Build();
    private static readonly Node[] Ends = [.. Nodes];
    private static readonly Entry[] Meanings = [.. Entries];
    private static readonly HashSet<string> Adjectives = [.. AdjectiveEndings];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> AdjectiveLookup = Adjectives.GetAlternateLookup<ReadOnlySpan<char>>();

    public readonly record struct Entry(T Kind, int Value, Form Form);

    /// <summary>The letter's number in the Russian alphabet without ё, case and Latin look-alikes folded; 255 for anything else.</summary>
    public static byte Letter(char letter) => letter < Folded.Length ? Folded[letter] : (byte)255;

    public static Entry Find(ReadOnlySpan<char> word)
    {
        var node = 0;
        var best = 0;
        for (var i = 0; i < word.Length; i++)
        {
            var letter = Letter(word[i]);
            if (letter >= Letters)
                return Meanings[0];
            node = Next[node * Letters + letter];
            if (node == 0)
                break;
            var left = word.Length - i - 1;
            var end = Ends[node];
            if (end.Open != 0 && left <= Open)
                best = end.Open;
            if (end.Star != 0 && left <= Star)
                best = end.Star;
            if (end.Adjective != 0 && left is >= 2 and <= 4 && IsAdjectiveEnding(word[(i + 1)..]))
                best = end.Adjective;
            if (end.Exact != 0 && left == 0)
                best = end.Exact;
        }

        return Meanings[best];
    }

    private static bool IsAdjectiveEnding(ReadOnlySpan<char> ending)
    {
        Span<char> folded = stackalloc char[ending.Length];
        for (var i = 0; i < ending.Length; i++)
        {
            var letter = Letter(ending[i]);
            if (letter >= Letters)
                return false;
            folded[i] = (char)('а' + letter);
        }

        return AdjectiveLookup.Contains(folded);
    }

    private static ushort[] Build()
    {
        var next = new List<ushort>(new ushort[Letters]);
        foreach (var (kind, value, form, words) in VocabularyWords.All)
        {
            foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(next, word, new Entry(kind, value, form));
        }

        return [.. next];
    }

    private static void Add(List<ushort> next, string word, Entry entry)
    {
        var ending = word[^1] is '*' or '~' or '^' ? word[^1] : '=';
        var node = 0;
        foreach (var symbol in ending == '=' ? word : word[..^1])
        {
            var slot = node * Letters + Letter(symbol);
            if (next[slot] == 0)
            {
                next[slot] = checked((ushort)Nodes.Count);
                Nodes.Add(new Node());
                next.AddRange(new ushort[Letters]);
            }

            node = next[slot];
        }

        var number = Entries.Count;
        Entries.Add(entry);
        var here = Nodes[node];
        Nodes[node] = ending switch
        {
            '*' => here with { Star = number },
            '~' => here with { Adjective = number },
            '^' => here with { Open = number },
            _ => here with { Exact = number },
        };
    }

    private static byte[] Fold()
    {
        var table = new byte[0x460];
        Array.Fill(table, (byte)255);
        for (var i = 0; i < Letters; i++)
        {
            table['а' + i] = (byte)i;
            table['А' + i] = (byte)i;
        }

        table['ё'] = table['Ё'] = table['ѐ'] = table['Ѐ'] = 'е' - 'а';
        table['ѝ'] = table['Ѝ'] = 'и' - 'а';
        const string latin = "aAeEoOpPcCyYxXkKmMtTbBHh";
        const string cyrillic = "ааееооррссууххккммттввнн";
        for (var i = 0; i < latin.Length; i++)
            table[latin[i]] = (byte)(cyrillic[i] - 'а');
        return table;
    }

    private readonly record struct Node(int Exact, int Star, int Adjective, int Open);
}
