namespace SpoBot.Domain.Health;

/// <summary>One thing that was looked at: its name, what was found, and how to mend it. Nothing personal is ever in it.</summary>
public sealed record Finding(string Name, Weight Weight, string Says, string Mend = "")
{
    public static Finding Fine(string name, string says) => new(name, Weight.Fine, says);

    public static Finding Note(string name, string says, string mend) => new(name, Weight.Note, says, mend);

    public static Finding Bad(string name, string says, string mend) => new(name, Weight.Bad, says, mend);
}
