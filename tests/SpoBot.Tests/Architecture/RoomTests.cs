using SpoBot.Tests.Architecture.Samples.Forbidden;
using SpoBot.Tests.Architecture.Samples.Guilty;

namespace SpoBot.Tests.Architecture;

/// <summary>The law of rooms would be worthless if it could not see: each sample hides one type of a forbidden room in another way.</summary>
public sealed class RoomTests
{
    private static readonly string Here = typeof(RoomTests).Assembly.Location;

    private static readonly string[] Told =
        [.. new Room("SpoBot.Tests.Architecture.Samples.Guilty", [], ["System.Text.StringBuilder"]).Breaches(AssemblyTypes.Read(Here))];

    [Theory]
    [InlineData(nameof(ByInheritance))]
    [InlineData(nameof(ByInterface))]
    [InlineData(nameof(ByField))]
    [InlineData(nameof(ByProperty))]
    [InlineData(nameof(ByParameter))]
    [InlineData(nameof(ByGenericArgument))]
    [InlineData("ByConstraint`1")]
    [InlineData(nameof(ByAttribute))]
    [InlineData(nameof(ByMethodBody))]
    [InlineData(nameof(BehindSwitch))]
    [InlineData(nameof(ByGenericCall))]
    [InlineData(nameof(ByTypeOf))]
    [InlineData(nameof(ByLambda))]
    [InlineData(nameof(ByIterator))]
    [InlineData(nameof(ByNestedType))]
    [InlineData(nameof(ByCatch))]
    public void However_a_type_hides_what_it_knows_it_is_found(string guilty) =>
        Assert.Contains(Told, breach => breach.StartsWith($"SpoBot.Tests.Architecture.Samples.Guilty.{guilty} knows SpoBot.Tests.Architecture.Samples.Forbidden.", StringComparison.Ordinal));

    [Fact]
    public void A_forbidden_type_of_the_outside_is_found() =>
        Assert.Contains("SpoBot.Tests.Architecture.Samples.Guilty.ByOutside knows System.Text.StringBuilder", Told);

    [Fact]
    public void An_innocent_type_is_left_in_peace() => Assert.DoesNotContain(Told, breach => breach.Contains(nameof(Innocent), StringComparison.Ordinal));

    [Fact]
    public void A_room_that_may_know_the_other_breaks_no_law() =>
        Assert.Empty(new Room("SpoBot.Tests.Architecture.Samples.Guilty", ["SpoBot.Tests.Architecture.Samples.Forbidden"], []).Breaches(AssemblyTypes.Read(Here)));

    [Fact]
    public void A_single_type_may_be_allowed_out_of_a_room()
    {
        var breaches = new Room("SpoBot.Tests.Architecture.Samples.Guilty", [typeof(Base).FullName!], []).Breaches(AssemblyTypes.Read(Here)).ToArray();
        Assert.DoesNotContain(breaches, breach => breach.EndsWith(".Base", StringComparison.Ordinal));
        Assert.Contains(breaches, breach => breach.EndsWith(".Thing", StringComparison.Ordinal));
    }
}
