using SpoBot.Ledger.Stores;

namespace SpoBot.Storage;

internal sealed class SettingStore(Db db) : ISettings
{
    public string? Get(string name) => db.First("select value from setting where name = $1", static row => row.Text(0), name);

    public void Set(string name, string? value)
    {
        if (value is null) db.Execute("delete from setting where name = $1", name);
        else db.Execute("insert into setting (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value", name, value);
    }
}
