using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.SeedFiles;

public sealed class EverySeedTests
{
    private static readonly string[] All = ["kirov-2020", "kirov-2024", "smolensk-2018", "smolensk-2018-2020", "smolensk-2022"];

    public static readonly TheoryData<string> Names = new(All);

    [Fact]
    public void There_are_exactly_five_catalogs() =>
        Assert.Equal(All, Seed.AllNames());

    [Theory]
    [MemberData(nameof(Names))]
    public void No_catalog_has_a_fault(string name) => Assert.Empty(Seed.Faults(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_catalog_is_named_as_its_document(string name) => Assert.Equal(name, Seed.Load(name).Document.Id);

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_is_given_once(string name)
    {
        var catalog = Seed.Load(name);
        Assert.Equal(catalog.Obligations.Count, catalog.Obligations.Select(o => o.Id).Distinct().Count());
        Assert.Equal(catalog.Organisations.Count, catalog.Organisations.Select(o => o.Id).Distinct().Count());
        Assert.Equal(catalog.Organisations.Count, catalog.Organisations.Select(o => o.FullName).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_obligation_has_a_short_title_a_text_and_somebody_to_do_it(string name) =>
        Assert.All(Seed.Load(name).Obligations, o =>
        {
            Assert.InRange(o.Title.Length, 5, 60);
            Assert.NotEmpty(o.Text);
            Assert.NotEmpty(o.Executors);
            Assert.Equal(o.Executors.Count, o.Executors.Distinct().Count());
        });

    [Theory]
    [MemberData(nameof(Names))]
    public void No_deadline_of_ours_puzzles_the_reader(string name) =>
        Assert.DoesNotContain(Seed.Load(name).Obligations, o => o.Reading.Kind == DeadlineKind.Unclear);

    [Fact]
    public void All_five_stand_in_one_register_and_agree_on_who_is_who()
    {
        var catalogs = All.Select(Seed.Load).ToList();
        var registry = new Registry(catalogs);
        Assert.Equal(26 + 35 + 5 + 18, registry.Obligations.Count);
        Assert.All(
            catalogs.SelectMany(c => c.Organisations).GroupBy(o => o.Id),
            same => Assert.Single(same.Select(o => o.FullName).Distinct()));
    }
}
