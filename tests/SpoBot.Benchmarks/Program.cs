using SpoBot.Benchmarks;

// One word names the benchmark; each prints its figures as ratios, to the budget or to a reference measured in the same run.
var benchmarks = new SortedDictionary<string, Func<string[], int>>(StringComparer.Ordinal)
{
    ["courier"] = CourierBenchmark.Run,
    ["intake"] = IntakeBenchmark.Run,
    ["phrases"] = PhrasesBenchmark.Run,
    ["rehearsal"] = RehearsalBenchmark.Run,
    ["round"] = RoundBenchmark.Run,
    ["start"] = StartBenchmark.Run,
    [StartBenchmark.EmptyHost] = StartBenchmark.RunEmptyHost,
};

if (args.Length > 0 && benchmarks.TryGetValue(args[0], out var benchmark))
    return benchmark(args[1..]);

Console.Error.WriteLine($"Usage: dotnet run -c Release --project tests/SpoBot.Benchmarks -- {string.Join('|', benchmarks.Keys)}");
return 2;
