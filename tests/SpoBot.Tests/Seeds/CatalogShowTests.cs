using System.Text;
using SpoBot.Cli;
using SpoBot.Tests.Wording;

namespace SpoBot.Tests.SeedFiles;

/// <summary>What «catalog show» prints of the catalogs, held whole.</summary>
public sealed class CatalogShowTests
{
    [Theory]
    [InlineData("kirov-2020")]
    [InlineData("kirov-2024")]
    [InlineData("smolensk-2018")]
    [InlineData("smolensk-2018-2020")]
    [InlineData("smolensk-2022")]
    public void A_catalog_reads_as_it_was_approved(string name) =>
        Golden.Matches($"Shown/{name}", CatalogText.Write(View(name)));

    [Theory]
    [InlineData("kirov-2024")]
    [InlineData("smolensk-2018-2020")]
    public void Programs_get_it_item_by_item(string name)
    {
        using var lines = new MemoryStream();
        CatalogJson.Write(lines, View(name));
        Golden.Matches($"Shown/{name}.json", Encoding.UTF8.GetString(lines.ToArray()));
    }

    private static CatalogView View(string name) => CatalogView.Of(Seed.Load(name), Seed.Calendar);
}
