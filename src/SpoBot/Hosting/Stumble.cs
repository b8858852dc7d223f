namespace SpoBot.Hosting;

/// <summary>Something was wrong from the start and no waiting mends it: the program ends with a sentence for the administrator.</summary>
internal sealed class Stumble(IHostApplicationLifetime lifetime)
{
    internal string? Why { get; private set; }

    internal void Over(string why)
    {
        Why = why;
        lifetime.StopApplication();
    }
}
