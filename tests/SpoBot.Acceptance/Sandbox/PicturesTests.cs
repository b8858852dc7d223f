using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class PicturesTests
{
    private const int Largest = 200 * 1024;

    [Theory]
    [InlineData(ColorScheme.Light, 1200, 800, "sandbox-light")]
    [InlineData(ColorScheme.Dark, 1200, 800, "sandbox-dark")]
    [InlineData(ColorScheme.Light, 390, 844, "sandbox-narrow")]
    public async Task The_page_is_whole_in_light_and_dark_and_on_a_narrow_screen(ColorScheme colors, int width, int height, string name)
    {
        await using var sitting = await Sitting.Begin("отчётный-день", width, height, colors);
        await sitting.Sees(1, "Доброе утро");
        await Assertions.Expect(sitting.Phone(1).Locator(".message").Last.GetByText("Доброе утро")).ToBeInViewportAsync();
        await Assertions.Expect(sitting.Page.GetByRole(AriaRole.Button, new() { Name = "К следующему письму" })).ToBeInViewportAsync();

        var overflow = await sitting.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var picture = await sitting.Page.ScreenshotAsync(new() { Path = PathOf(name) });

        Assert.Equal(0, overflow);
        Assert.InRange(picture.Length, 10_000, Largest);
        sitting.IsClean();
    }

    /// <summary>Into the documentation when asked for, else beside the test.</summary>
    private static string PathOf(string name) =>
        Path.Combine(Environment.GetEnvironmentVariable("SPOBOT_PICTURES") ?? Path.Combine(AppContext.BaseDirectory, "pictures"), name + ".png");
}
