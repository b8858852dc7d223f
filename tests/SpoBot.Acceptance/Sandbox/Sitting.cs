using Microsoft.Playwright;
using SpoBot.Catalogs;
using SpoBot.Hosting.SandboxWorkshop;
using SpoBot.Sandbox.Stage;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>Somebody at the sandbox: the real worker, the real page, a real browser. Whatever the page complains of or asks from elsewhere is kept.</summary>
internal sealed class Sitting : IAsyncDisposable
{
    /// <summary>The name of the collection: browsers are heavy, so they are opened one after another.</summary>
    internal const string OneAtATime = "sandbox";

    private const string Chromium = "/usr/bin/chromium";
    private const float Patience = 20_000;

    private readonly Workshop _workshop;
    private readonly StageServer _stage;
    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Sitting(Workshop workshop, StageServer stage, IPlaywright playwright, IBrowser browser, IPage page) =>
        (_workshop, _stage, _playwright, _browser, Page) = (workshop, stage, playwright, browser, page);

    internal IPage Page { get; }

    internal IWorkshop Workshop => _workshop;

    internal string Url => _stage.Url;

    internal List<string> Complaints { get; } = [];

    internal List<string> Requests { get; } = [];

    internal static SandboxRegister Register()
    {
        var calendar = Seeds.Calendar().Value!;
        return new(calendar, CatalogFile.Load(Path.Combine(Seeds.Root, "kirov-2024.yaml"), calendar).Value!);
    }

    internal static async Task<Sitting> Begin(string scene = "1-января", int width = 1440, int height = 1080, ColorScheme colors = ColorScheme.Light)
    {
        var workshop = await SpoBot.Hosting.SandboxWorkshop.Workshop.Open(Register(), scene, CancellationToken.None);
        var stage = await StageServer.Open(workshop);
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
            Args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        var page = await browser.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            ColorScheme = colors,
            Locale = "ru-RU",
            ReducedMotion = ReducedMotion.Reduce,
        });
        page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        var sitting = new Sitting(workshop, stage, playwright, browser, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                sitting.Complaints.Add(message.Text);
        };
        page.PageError += (_, error) => sitting.Complaints.Add(error);
        page.Request += (_, request) => sitting.Requests.Add(request.Url);
        await page.GotoAsync(stage.Url);
        await page.WaitForSelectorAsync("body.ready");
        return sitting;
    }

    internal ILocator Phone(int number) => Page.GetByRole(AriaRole.Article, new PageGetByRoleOptions { Name = $"Телефон {number}" });

    /// <summary>Takes this person's phone in hand.</summary>
    internal async Task<ILocator> Take(int number, string name)
    {
        var person = Workshop.Cast.First(it => it.Name == name);
        await Phone(number).GetByRole(AriaRole.Combobox).SelectOptionAsync(person.Id.ToString());
        return Phone(number);
    }

    internal async Task Press(int phone, string button, bool exact = false)
    {
        await Phone(phone).GetByRole(AriaRole.Log).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = exact }).Last.ClickAsync();
    }

    internal async Task Write(int phone, string text)
    {
        var input = Phone(phone).GetByLabel("Сообщение боту");
        await input.FillAsync(text);
        await input.PressAsync("Enter");
    }

    internal Task Attach(int phone, string name, byte[] bytes, string mime = "application/octet-stream") =>
        Phone(phone).GetByLabel("Файл для отправки").SetInputFilesAsync(new FilePayload { Name = name, MimeType = mime, Buffer = bytes });

    /// <summary>What the visitor gets who presses on a file in the chat.</summary>
    internal async Task<byte[]> Download(int phone, string name)
    {
        var link = Phone(phone).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = name }).Last;
        var download = await Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        Assert.Equal(name, download.SuggestedFilename);
        await using var content = await download.CreateReadStreamAsync();
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes);
        return bytes.ToArray();
    }

    internal Task Sees(int phone, string text) => Assertions.Expect(Phone(phone).GetByRole(AriaRole.Log)).ToContainTextAsync(text);

    internal Task Turn(string button) => Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    internal async Task TurnToDate(string day)
    {
        await Page.GetByLabel("К дате").FillAsync(day);
        await Turn("Перейти");
    }

    internal Task Answers(int phone, string button) =>
        Assertions.Expect(Phone(phone).GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button }).Last).ToBeVisibleAsync();

    internal Task Notices(string text) => Assertions.Expect(Page.Locator("#notice")).ToContainTextAsync(text);

    internal Task SeesBehind(string text) => Assertions.Expect(Page.Locator("#panel")).ToContainTextAsync(text);

    internal async Task SeesRound(string text)
    {
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Последний обход" }).ClickAsync();
        await SeesBehind(text);
    }

    internal async Task SeesJournal(string text)
    {
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "Журнал" }).ClickAsync();
        await SeesBehind(text);
    }

    /// <summary>Goes through what waits for a decision until something is seen in it.</summary>
    internal async Task FindInInbox(int phone, string text)
    {
        const int Most = 40;
        var newest = Phone(phone).Locator(".message").Last;
        await Sees(phone, "Входящие, 1 из");
        for (var i = 1; !(await newest.InnerTextAsync()).Contains(text, StringComparison.Ordinal); i++)
        {
            Assert.InRange(i, 1, Most);
            await Press(phone, "Дальше →");
            await Assertions.Expect(newest).ToContainTextAsync($"Входящие, {i + 1} из");
        }
    }

    /// <summary>No complaint in the console, nothing asked from elsewhere, nothing done to Telegram that it forbids.</summary>
    internal void IsClean()
    {
        Assert.Empty(Complaints);
        Assert.NotEmpty(Requests);
        Assert.All(Requests, address => Assert.StartsWith("http://127.0.0.1:", address, StringComparison.Ordinal));
        Assert.Empty(Workshop.Telegram.Violations);
    }

    internal Task IsDay(string day) => Assertions.Expect(Page.Locator("#day")).ToContainTextAsync(day);

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _stage.DisposeAsync();
        await _workshop.DisposeAsync();
    }
}
