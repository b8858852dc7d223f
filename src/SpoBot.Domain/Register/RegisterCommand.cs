namespace SpoBot.Domain.Register;

/// <summary>What a coordinator can ask of the register itself. Catalogs are applied by the administrator, not by a command.</summary>
public abstract record RegisterCommand : Command
{
    /// <summary>Publishes an obligation that was written in the chat; its document is registered with it when it is new.</summary>
    public sealed record Add(Catalog Holder, Obligation Obligation) : RegisterCommand;

    /// <summary>Changes an obligation in place: dates that it no longer has are closed, new ones are opened.</summary>
    public sealed record Edit(Obligation Obligation) : RegisterCommand;

    /// <summary>«Снять с контроля».</summary>
    public sealed record Stop(string Document, string Obligation, string Ground) : RegisterCommand;

    public sealed record Restore(string Document, string Obligation) : RegisterCommand;
}
