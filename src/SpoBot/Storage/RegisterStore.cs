using System.Security.Cryptography;
using System.Text;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class RegisterStore(Db db, RegisterCache cache, IMoment moment) : IRegister
{
    public RegisterView Now => cache.Of(db).View;

    public bool Put(Catalog catalog)
    {
        var isNew = db.Execute(
            "insert into document (id, body) values ($1, $2) on conflict (id) do update set body = excluded.body where document.body <> excluded.body",
            catalog.Document.Id, DocumentRow.Write(catalog)) > 0;
        foreach (var it in catalog.Organisations)
        {
            db.Execute(
                """
                insert into college (id, legal_form, name, zone, is_college, short, folded) values ($1, $2, $3, $4, $5, $6, $7)
                on conflict (id) do update set legal_form = excluded.legal_form, name = excluded.name, zone = excluded.zone,
                    is_college = excluded.is_college, short = excluded.short, folded = excluded.folded
                """,
                it.Id, it.LegalForm, it.Name, it.TimeZone, it.IsCollege, it.Short, Folding.Fold(it.FullName));
        }

        Changed();
        return isNew;
    }

    public bool Put(Obligation obligation)
    {
        var changed = db.Execute(
            """
            insert into obligation (document, id, body, report_to, published_at) values ((select no from document where id = $1), $2, $3, $4, $5)
            on conflict (document, id) do update set body = excluded.body, report_to = excluded.report_to
            where obligation.body <> excluded.body
            """,
            obligation.Document, obligation.Id, ObligationRow.Write(obligation), obligation.ReportTo, moment.Now) > 0;
        if (changed) Changed();
        return changed;
    }

    public string StampOf(Catalog catalog) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        [DocumentRow.Write(catalog), .. catalog.Organisations.Select(it => it.ToString()), .. catalog.Obligations.Select(ObligationRow.Write)]))));

    public bool File(Obligation obligation)
    {
        const string One = "where id = $2 and document = (select no from document where id = $1)";
        var filed = db.First("select filed from obligation " + One, static row => row.TextOrNull(0), obligation.Document, obligation.Id);
        var body = ObligationRow.Write(obligation);
        if (filed is not null && ObligationRow.Anew(filed) == body) return false;

        var changed = Put(obligation);
        db.Execute("update obligation set filed = $3 " + One, obligation.Document, obligation.Id, body);
        return changed;
    }

    public void Stop(string document, string obligation, string ground) => Change(
        "update obligation set stopped_at = $3, ground = $4 where id = $2 and document = (select no from document where id = $1)",
        document, obligation, moment.Now, ground);

    public void Restore(string document, string obligation) => Change(
        "update obligation set stopped_at = null, ground = null where id = $2 and document = (select no from document where id = $1)",
        document, obligation);

    public IReadOnlyList<(Obligation Obligation, DateOnly? WrittenTo)> NotWrittenTo(DateOnly until)
    {
        var snapshot = cache.Of(db);
        return db.Query(
            "select no, written_to from obligation where stopped_at is null and (written_to is null or written_to < $1) order by no",
            static row => (No: row.Long(0), WrittenTo: row.DayOrNull(1)),
            until).ConvertAll(it => (snapshot.Obligation(it.No), it.WrittenTo));
    }

    public void MarkWritten(Obligation obligation, DateOnly? until) => db.Execute(
        "update obligation set written_to = $3 where id = $2 and document = (select no from document where id = $1)",
        obligation.Document, obligation.Id, until);

    private void Change(string sql, params ReadOnlySpan<object?> arguments)
    {
        db.Execute(sql, arguments);
        Changed();
    }

    // A fresh stamp each time: what an undone transaction had read can then never be taken for the register.
    private void Changed() => db.Execute(
        "insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value",
        RegisterCache.StampSetting, Guid.NewGuid().ToString("N"));
}
