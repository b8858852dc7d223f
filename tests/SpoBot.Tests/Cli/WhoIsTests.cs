using SpoBot.Cli;

using SpoBot.Domain.Register;
using SpoBot.Tests.Storage;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Tests.Cli;

public sealed class WhoIsTests
{
    [Fact]
    public void Whoever_invites_a_coordinator_of_an_organisation_reads_how_little_they_will_see()
    {
        var all = SampleRegister.Catalog().Obligations;
        Assert.Equal("увидит все поручения", InviteText.Sees(null, all));
        Assert.StartsWith("увидит только поручения, отчёты по которым идут этой организации: 1 из 3.", InviteText.Sees(SampleRegister.Centre, all), StringComparison.Ordinal);
    }

    private static readonly College[] Known =
    [
        new("tech", "КОГПОБУ", "Кировский технологический колледж"),
        new("food", "КОГПОАУ", "Кировский технологический колледж пищевой промышленности"),
        new("far", "КОГПОБУ", "Колледж на далёкой реке"),
    ];

    [Theory]
    [InlineData("tech", "tech")]
    [InlineData("Кировский технологический колледж", "tech")]
    [InlineData("когпобу «кировский  технологический колледж»", "tech")]
    [InlineData("пищевой", "food")]
    [InlineData("далекой", "far")]
    public void An_organisation_is_found_by_id_name_or_a_part_of_it(string typed, string id) => Assert.Equal(id, WhoIs.One(Known, typed).Id);

    [Theory]
    [InlineData("технологический", "подходит к нескольким: Кировский технологический колледж; Кировский технологический колледж пищевой промышленности")]
    [InlineData("авиационный", "в каталоге нет; есть: Кировский технологический колледж;")]
    [InlineData("", "в каталоге нет")]
    public void What_fits_none_or_several_is_said_to_do_so(string typed, string said) =>
        Assert.Contains(said, Assert.Throws<UsageException>(() => WhoIs.One(Known, typed)).Message, StringComparison.Ordinal);
}
