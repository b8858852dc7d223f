using System.Globalization;
using System.Reflection;

namespace SpoBot.Storage;

/// <summary>The schema's steps, files in this folder's Migrations, each applied once and in order; the store's version is its last step.</summary>
internal static class SchemaUpgrade
{
    internal sealed record Step(int Number, string Name, string Sql);

    internal static IReadOnlyList<Step> Steps { get; } = Load();

    internal static int Latest => Steps[^1].Number;

    internal static int VersionOf(Db db) => checked((int)db.Number("pragma user_version"));

    /// <summary>Brings a store to the latest step. A store with anything in it is copied before each.</summary>
    internal static void Bring(Db db, DateTimeOffset now) => Bring(db, now, Steps);

    internal static void Bring(Db db, DateTimeOffset now, IReadOnlyList<Step> steps)
    {
        var version = VersionOf(db);
        var hasHistory = version > 0;
        if (version > steps[^1].Number) throw StoreException.Newer(db.Path, version, steps[^1].Number);
        foreach (var step in steps.Where(step => step.Number > version))
        {
            if (hasHistory) Backups.Take(db.Path, Backups.NameFor(db.Path, now, $"before-{step.Number:000}"));
            Apply(db, step);
            version = step.Number;
        }
    }

    private static void Apply(Db db, Step step)
    {
        db.Execute(db.Dialect.Begin);
        try
        {
            db.Execute(step.Sql);
            db.Execute(string.Create(CultureInfo.InvariantCulture, $"pragma user_version = {step.Number}"));
            db.Execute("commit");
        }
        catch
        {
            if (!db.HasLostTransaction) db.Execute("rollback");
            throw;
        }
    }

    private static List<Step> Load()
    {
        var assembly = typeof(SchemaUpgrade).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("schema/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name))
            .ToList();
    }

    private static Step Read(Assembly assembly, string name)
    {
        var file = Path.GetFileNameWithoutExtension(name);
        using var text = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return new Step(int.Parse(file[..3], CultureInfo.InvariantCulture), file, text.ReadToEnd());
    }
}
