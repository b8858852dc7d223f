using SpoBot.Domain.Register;

namespace SpoBot.Ledger.Stores;

/// <summary>Documents, organisations and obligations. Nothing is ever deleted; what is no longer wanted is stopped.</summary>
internal interface IRegister
{
    /// <summary>The register as it stands in this transaction.</summary>
    RegisterView Now { get; }

    /// <summary>The document, its rulebook, organisations, groups and sections; its obligations are put one by one. True when its dates may have moved.</summary>
    bool Put(Catalog catalog);

    /// <summary>True when it is new or reads differently from what stood there.</summary>
    bool Put(Obligation obligation);

    /// <summary>A short text that changes with any word of the catalog.</summary>
    string StampOf(Catalog catalog);

    /// <summary>As the catalog's file has it. What was changed in the chat stays until the file itself says something new. True when it reads differently now.</summary>
    bool File(Obligation obligation);

    void Stop(string document, string obligation, string ground);

    void Restore(string document, string obligation);

    /// <summary>Obligations in force whose duties are not written out up to the day, each with how far they are.</summary>
    IReadOnlyList<(Obligation Obligation, DateOnly? WrittenTo)> NotWrittenTo(DateOnly until);

    void MarkWritten(Obligation obligation, DateOnly? until);
}
