using System.Collections.Concurrent;
using SpoBot.Catalogs;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.SeedFiles;

/// <summary>The catalogs that come with the program, each read once.</summary>
internal static class Seed
{
    private static readonly ConcurrentDictionary<string, Loaded<Catalog>> Loaded = [];

    public static WorkingCalendar Calendar { get; } = Seeds.Calendar().Value!;

    public static Catalog Load(string name) => Read(name).Value ?? throw new InvalidOperationException(string.Join("\n", Faults(name)));

    public static IEnumerable<string> Faults(string name) => Read(name).Faults.Select(f => f.ToString());

    public static IEnumerable<string> AllNames() =>
        Directory.EnumerateFiles(Seeds.Root, "*.yaml").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Path.Combine(Seeds.Root, name + ".yaml");

    private static Loaded<Catalog> Read(string name) => Loaded.GetOrAdd(name, n => CatalogFile.Load(PathOf(n), Calendar));
}
