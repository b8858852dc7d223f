namespace SpoBot.Domain;

/// <summary>
/// Something a person asks the register to do. Conversations make commands, the ledger carries them out; each room of the
/// domain derives its own closed family.
/// </summary>
public abstract record Command;
