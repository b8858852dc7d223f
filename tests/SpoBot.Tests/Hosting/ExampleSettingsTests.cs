using Microsoft.Extensions.Configuration;
using SpoBot.Hosting.Settings;

namespace SpoBot.Tests.Hosting;

public sealed class ExampleSettingsTests
{
    // Only for trials, or refused on purpose; a newcomer need not see them. «_FILE» is told in a comment.
    private static readonly string[] Untold = ["Clock:StartAt", "Storage:Postgres", "Telegram:Token_FILE", "Telegram:WebhookSecret_FILE"];

    private static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "appsettings.example.json");

    [Fact]
    public void The_example_shows_every_setting_that_is_read_and_no_other()
    {
        var asked = new Asked();
        SettingsReader.Read(new ConfigurationBuilder().Add(asked).Build());
        var shown = new ConfigurationBuilder().AddJsonFile(Path).Build().AsEnumerable()
            .Where(pair => pair.Value is not null).Select(pair => pair.Key.Replace(":0", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

        Assert.Equal(asked.Keys.Except(Untold).Order(StringComparer.Ordinal), shown);
    }

    [Fact]
    public void The_example_as_it_is_lacks_only_the_token_and_holds_the_defaults()
    {
        var (settings, faults) = SettingsReader.Read(new ConfigurationBuilder().AddJsonFile(Path).Build());
        var (defaults, _) = SettingsReader.Read(new ConfigurationBuilder().Build());

        Assert.Equal("Telegram__Token", Assert.Single(faults).Key);
        Assert.Equal(defaults.Storage, settings.Storage);
        Assert.Equal(defaults.Privacy, settings.Privacy);
        Assert.Equal(defaults.Rounds, settings.Rounds);
        Assert.Equal(defaults.Pace, settings.Pace);
        Assert.Equal(defaults.Health, settings.Health);
        Assert.Equal(defaults.Log, settings.Log);
        Assert.Equal(defaults.Region.TimeZone, settings.Region.TimeZone);
        Assert.Equal(defaults.Telegram with { Token = null }, settings.Telegram with { Token = null });
    }

    /// <summary>An empty configuration that remembers what it was asked for.</summary>
    private sealed class Asked : ConfigurationProvider, IConfigurationSource
    {
        internal HashSet<string> Keys { get; } = [];

        public IConfigurationProvider Build(IConfigurationBuilder builder) => this;

        public override bool TryGet(string key, out string? value)
        {
            Keys.Add(key);
            value = null;
            return false;
        }
    }
}
