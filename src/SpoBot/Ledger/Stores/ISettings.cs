namespace SpoBot.Ledger.Stores;

/// <summary>Small facts that the program keeps about itself, by name.</summary>
internal interface ISettings
{
    string? Get(string name);

    void Set(string name, string? value);
}
