using FsCheck;
using FsCheck.Fluent;
using SpoBot.Courier;

namespace SpoBot.Tests.Courier;

/// <summary>Moments for sending on a machine that stumbles.</summary>
public class EvenPacerLaws
{
    private const int PerSecond = 30;

    /// <summary>How late the machine is each time, in milliseconds: mostly not at all, at times by a good deal.</summary>
    private static readonly Gen<int[]> Stumbles =
        Gen.Frequency((12, Gen.Constant(0)), (4, Gen.Choose(0, 20)), (1, Gen.Choose(20, 240)), (1, Gen.Choose(240, 3000))).ArrayOf().Resize(600);

    [Fact]
    public void However_the_machine_stumbles_no_time_holds_more_than_its_share_and_eight_letters()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Stumbles.ToArbitrary(), stumbles =>
        {
            var moments = Walk(stumbles);
            for (var first = 0; first < moments.Count; first++)
            {
                for (var last = first; last < moments.Count; last++)
                {
                    var share = ((moments[last] - moments[first]).TotalSeconds * PerSecond) + 8.5;
                    Assert.True(last - first + 1 <= share, $"{last - first + 1} letters between {moments[first]} and {moments[last]}");
                }
            }
        }));
    }

    [Fact]
    public void A_machine_that_is_a_fifth_of_a_second_late_every_four_seconds_loses_nothing_by_it()
    {
        var moments = Walk([.. Enumerable.Range(0, 3_000).Select(i => i % 120 == 60 ? 200 : 0)]);

        Assert.InRange(moments[^1], TimeSpan.FromSeconds(2_999 / 30.0), TimeSpan.FromSeconds(2_999 / 30.0 * 1.01));
        Assert.All(moments.Zip(moments.Skip(1)), pair => Assert.True(pair.Second - pair.First >= TimeSpan.FromMilliseconds(30)));
    }

    [Fact]
    public void A_pause_is_no_reason_to_hurry_afterwards()
    {
        var pacer = new EvenPacer(PerSecond);
        pacer.Take(TimeSpan.Zero);

        var later = TimeSpan.FromMinutes(1);
        var moments = Enumerable.Range(0, 60).Select(_ => pacer.Take(later)).ToList();

        Assert.All(Enumerable.Range(30, 30), i => Assert.True(moments[i] - moments[i - 30] > TimeSpan.FromSeconds(1)));
    }

    private static List<TimeSpan> Walk(IEnumerable<int> stumbles)
    {
        var (pacer, now, moments) = (new EvenPacer(PerSecond), TimeSpan.Zero, new List<TimeSpan>());
        foreach (var late in stumbles)
        {
            now = pacer.Next(now) + TimeSpan.FromMilliseconds(late);
            now = pacer.Take(now);
            moments.Add(now);
        }

        return moments;
    }
}
