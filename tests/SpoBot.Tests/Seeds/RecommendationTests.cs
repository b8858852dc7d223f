using SpoBot.Domain.Register;

namespace SpoBot.Tests.SeedFiles;

public sealed class RecommendationTests
{
    private static readonly Catalog Kirov = Seed.Load("kirov-2020");

    private static readonly Catalog Smolensk = Seed.Load("smolensk-2018");

    [Fact]
    public void Both_resolutions_only_recommend()
    {
        Assert.All(Kirov.Obligations.Concat(Smolensk.Obligations), o => Assert.True(o.Recommendation));
        Assert.Equal((new DateOnly(2020, 11, 24), new DateOnly(2018, 8, 22)), (Kirov.Document.Date, Smolensk.Document.Date));
    }

    [Fact]
    public void A_recommendation_never_falls_due() =>
        Assert.All(
            Kirov.Obligations.Concat(Smolensk.Obligations),
            o => Assert.Empty(o.Reading.Rule.Between(new DateOnly(2018, 1, 1), new DateOnly(2026, 12, 31), Seed.Calendar)));

    [Theory]
    [InlineData("1", "Образовательные организации")]
    [InlineData("2", "КОГБУ «Областной центр помощи в трудоустройстве обучающимся профессиональных образовательных организаций»; Образовательные организации; Союзы работодателей")]
    [InlineData("3", "Региональный центр движения Ворлдскиллс")]
    [InlineData("4", "Министерство образования Кировской области; Министерство промышленной политики Кировской области")]
    [InlineData("5", "КОГОАУ ДПО «Институт развития образования Кировской области»")]
    public void Kirov_asks_each_addressee_by_name(string id, string addressees) =>
        Assert.Equal(addressees, string.Join("; ", Assert.Single(Kirov.Obligations, o => o.Id == id).ExecutorsAsWritten));

    [Fact]
    public void Kirov_recommends_five_things() => Assert.Equal(5, Kirov.Obligations.Count);

    [Theory]
    [InlineData("1", 4, "Органы исполнительной власти Смоленской области")]
    [InlineData("2", 3, "Социальные партнёры профессиональных образовательных организаций; Бизнес-сообщества")]
    [InlineData("3", 5, "Государственное автономное учреждение дополнительного профессионального образования «Смоленский областной институт развития образования»")]
    [InlineData("4", 6, "Педагогические коллективы профессиональных образовательных организаций")]
    public void Smolensk_recommends_by_addressee(string section, int items, string addressees)
    {
        var asked = Smolensk.Obligations.Where(o => o.Section == section).ToList();
        Assert.Equal(Enumerable.Range(1, items).Select(n => $"{section}.{n}"), asked.Select(o => o.Id));
        Assert.All(asked, o => Assert.Equal(addressees, string.Join("; ", o.ExecutorsAsWritten)));
    }

    [Fact]
    public void A_report_on_a_forum_obliges_nobody()
    {
        var report = Seed.Load("smolensk-2022");
        Assert.Empty(report.Obligations);
        Assert.Equal(new DateOnly(2022, 8, 25), report.Document.Date);
    }
}
