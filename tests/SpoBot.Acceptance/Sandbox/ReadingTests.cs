using Microsoft.Playwright;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>Whatever the colours and the width: everything has a name, and every text stands out from what is behind it.</summary>
[Collection(Sitting.OneAtATime)]
public sealed class ReadingTests
{
    private const string Nameless = """
        () => [...document.querySelectorAll("button, a[href], input, select, textarea, [role=tab], [role=log]")]
          .filter(it => it.checkVisibility())
          .filter(it => !(it.ariaLabel ?? it.labels?.[0]?.innerText ?? it.innerText ?? "").trim() && !it.getAttribute("aria-labelledby"))
          .map(it => it.outerHTML.slice(0, 200))
        """;

    private const string Pale = """
        () => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
          const paint = (colors) => { canvas.clearRect(0, 0, 1, 1); for (const it of colors) { canvas.fillStyle = it; canvas.fillRect(0, 0, 1, 1); } return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3); };
          const light = (rgb) => { const [r, g, b] = rgb.map(it => it / 255).map(it => it <= .04045 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const behind = (it) => { const list = []; for (; it; it = it.parentElement) list.unshift(getComputedStyle(it).backgroundColor); return list; };
          const found = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const it = walker.currentNode.parentElement;
            if (!walker.currentNode.data.trim() || !it.checkVisibility({ opacityProperty: true }) || it.closest(":disabled, .hidden, .skip, .toast, .square, option")) continue;
            const ground = behind(it);
            const [a, b] = [light(paint(ground)), light(paint([...ground, getComputedStyle(it).color]))];
            const contrast = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (contrast < 4.5) found.push(`${contrast.toFixed(2)} ${it.className || it.tagName}: ${walker.currentNode.data.trim().slice(0, 40)}`);
          }
          return [...new Set(found)];
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light, 1440)]
    [InlineData(ColorScheme.Dark, 1440)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task Everything_can_be_named_and_read(ColorScheme colors, int width)
    {
        await using var sitting = await Sitting.Begin("отчётный-день", width, 800, colors);
        await sitting.Write(1, "/status");
        await sitting.Sees(1, "Сроки, 10 января");
        await sitting.Attach(1, "План.docx", [1, 2, 3]);
        await sitting.Sees(1, "К какому поручению");
        await sitting.Phone(1).GetByRole(AriaRole.Button, new() { Name = "Команды бота" }).ClickAsync();

        Assert.Empty(await sitting.Page.EvaluateAsync<string[]>(Nameless));
        Assert.Empty(await sitting.Page.EvaluateAsync<string[]>(Pale));
        Assert.Equal(0, await sitting.Page.EvaluateAsync<int>("[...document.querySelectorAll('th, td')].filter(it => it.clientWidth < 50).length"));
        Assert.Equal(0, await sitting.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        sitting.IsClean();
    }
}
