using SpoBot.Domain.Register;

namespace SpoBot.Ledger.Stores;

/// <summary>Documents, organisations and obligations. Nothing is ever deleted; what is no longer wanted is stopped.</summary>
internal interface IRegister
{
    /// <summary>The register as it stands in this transaction.</summary>
    RegisterView Now { get; }

    void Put(Document document, Rulebook rulebook);

    void Put(College college);

    void PutGroup(string id, string name, IReadOnlyList<string> colleges);

    void Put(Obligation obligation);

    void Stop(string document, string obligation, string ground);

    void Restore(string document, string obligation);

    /// <summary>The day up to which an obligation's duties are written out.</summary>
    void MarkWritten(string document, string obligation, DateOnly until);
}
