using System.Diagnostics;

namespace SpoBot.Benchmarks;

/// <summary>Times a piece of work: warmed up, then the median of several runs.</summary>
internal static class Stopwatches
{
    public static TimeSpan Median(Action work, int runs = 15)
    {
        work();
        work();
        var times = new List<TimeSpan>(runs);
        for (var i = 0; i < runs; i++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            times.Add(Stopwatch.GetElapsedTime(start));
        }

        times.Sort();
        return times[runs / 2];
    }
}
