using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

/// <summary>Keeps the register that was read last, shared by all connections for as long as its stamp stands.</summary>
internal sealed class RegisterCache
{
    internal const string StampSetting = "register.stamp";

    private volatile RegisterSnapshot? _last;

    internal RegisterSnapshot Of(Db db)
    {
        var stamp = db.First("select value from setting where name = $1", static row => row.Text(0), StampSetting) ?? "";
        if (_last is { } last && last.Stamp == stamp) return last;
        return _last = Load(db, stamp);
    }

    private static RegisterSnapshot Load(Db db, string stamp)
    {
        var organisations = db.Query(
            "select no, id, legal_form, name, zone, is_college, short from college",
            static row => (No: row.Long(0), It: new College(row.Text(1), row.Text(2), row.Text(3), row.TextOrNull(4), row.Flag(5), row.TextOrNull(6))))
            .ToDictionary(it => it.No, it => it.It);
        var documents = db.Query("select no, body from document order by no", static row => (No: row.Long(0), It: DocumentRow.Read(row.Text(1))));
        var obligations = db.Query(
            "select no, document, body, stopped_at, ground from obligation order by no",
            static row => (No: row.Long(0), Document: row.Long(1), Body: row.Text(2), Status: new ObligationStatus(row.MomentOrNull(3), row.TextOrNull(4))));

        var ofDocument = documents.ToDictionary(it => it.No, it => it.It);
        var read = obligations.ConvertAll(it => (it.No, it.Document, It: ObligationRow.Read(it.Body, ofDocument[it.Document]), it.Status));
        var byId = organisations.Values.ToDictionary(it => it.Id, StringComparer.Ordinal);
        var catalogs = documents.ConvertAll(document => new Catalog(
            document.It.Document,
            document.It.Rulebook,
            [.. document.It.Organisations.Select(id => byId[id])],
            document.It.Groups,
            document.It.Sections,
            [.. read.Where(it => it.Document == document.No).Select(it => it.It)]));
        var statuses = read.ToDictionary(it => (it.It.Document, it.It.Id), it => it.Status);
        return new RegisterSnapshot(stamp, new RegisterView(catalogs, statuses), read.ToDictionary(it => it.No, it => it.It), organisations);
    }
}
