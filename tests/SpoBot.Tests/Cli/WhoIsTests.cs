using SpoBot.Cli;

using SpoBot.Domain.Register;

namespace SpoBot.Tests.Cli;

public sealed class WhoIsTests
{
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
