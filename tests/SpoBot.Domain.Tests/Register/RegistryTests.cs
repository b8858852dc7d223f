using SpoBot.Domain.Register;

namespace SpoBot.Domain.Tests.Register;

public sealed class RegistryTests
{
    private static readonly Catalog Forum = Papers.With(Papers.Item("1", "01.04.2024"), Papers.Item("2", "постоянно") with { Executors = ["min"] });

    private static readonly Catalog Report = Papers.With() with { Document = Papers.Forum with { Id = "report" } };

    private static readonly Registry Registry = new([Forum, Report]);

    [Fact]
    public void A_document_without_obligations_stands_in_the_register() => Assert.Empty(Registry.Catalog("report")!.Obligations);

    [Fact]
    public void An_organisation_of_two_documents_stands_there_once() => Assert.Equal(["aviation", "min"], Registry.Organisations.Select(o => o.Id));

    [Fact]
    public void A_college_sees_what_it_owes() => Assert.Equal("1", Assert.Single(Registry.OwedBy("aviation")).Id);

    [Fact]
    public void What_nobody_knows_is_not_found()
    {
        Assert.Null(Registry.Obligation("forum", "9"));
        Assert.Null(Registry.Obligation("report", "1"));
        Assert.Null(Registry.Organisation("nobody"));
        Assert.Empty(Registry.OwedBy("nobody"));
    }

    [Fact]
    public void A_catalog_names_a_group_by_its_title_and_a_college_in_full()
    {
        Assert.Equal("все ПОО", Forum.TitleOf("poo"));
        Assert.Equal("КОГПОБУ «Кировский авиационный техникум»", Forum.TitleOf("aviation"));
        Assert.Equal("Министерство образования", Forum.TitleOf("min"));
    }
}
