namespace SpoBot.Domain.Exports;

/// <summary>What can be asked of the export desk.</summary>
public abstract record ExportCommand : Command
{
    /// <param name="Id">Given by its maker, so that a repeated press makes one file.</param>
    /// <param name="Chat">Where the file goes.</param>
    public sealed record Ask(string Id, ExportOrder Order, long Chat) : ExportCommand;
}

/// <summary>Expected «no»s about exports.</summary>
public abstract record ExportRefusal : Refusal
{
    private ExportRefusal()
    {
    }

    public sealed record NotYours : ExportRefusal;

    public sealed record AlreadyAsked : ExportRefusal;
}
