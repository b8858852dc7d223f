using System.Text;
using SpoBot.Hosting.SandboxWorkshop;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Acceptance.SandboxPage;

/// <summary>«--keep»: a training goes on another day.</summary>
[Collection(Sitting.OneAtATime)]
public sealed class KeepTests : IDisposable
{
    private const string Scene = "1-января";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("spobot-keep-");

    private string File => Path.Combine(_folder.FullName, "учёба.sandbox");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task It_goes_on_with_the_same_hour_the_same_chats_and_buttons_that_still_work()
    {
        List<string> chats;
        DateTimeOffset left;
        await using (var workshop = await Open())
        {
            Anna(workshop).SendDocument("План.docx", Encoding.UTF8.GetBytes("план"));
            await Anna(workshop).WaitFor("К какому поручению");
            workshop.Telegram.People.Last().Block();
            await workshop.TurnTo(workshop.Clock.Now.AddDays(1), CancellationToken.None);
            await workshop.Kill();
            Anna(workshop).Say("/status");
            (chats, left) = (Transcripts(workshop), workshop.Clock.Now);
        }

        await using var again = await Open();

        Assert.InRange(again.Clock.Now - left, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(Scene, again.Playing);
        Assert.True(again.Telegram.People.Last().Blocked);
        await Anna(again).WaitFor("Сроки, 10 января");
        Assert.Equal(chats.Skip(1), Transcripts(again).Skip(1));
        Assert.StartsWith(chats[0], Transcripts(again)[0], StringComparison.Ordinal);

        await Anna(again).Press("1").Answered();
        await Anna(again).WaitFor("Срок в документе");
        await Anna(again).Press("Отчитаться").Answered();
        Assert.True(await again.TurnToNextLetter(CancellationToken.None));
        Assert.Empty(again.Telegram.Violations);
    }

    [Fact]
    public async Task What_is_kept_is_there_even_when_nobody_says_goodbye()
    {
        await using var workshop = await Open();
        while (!System.IO.File.Exists(File))
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        var copy = Path.Combine(_folder.FullName, "копия.sandbox");
        System.IO.File.Copy(File, copy);

        await using var again = await Open(copy);

        Assert.Equal(Transcripts(workshop), Transcripts(again));
    }

    [Fact]
    public async Task A_file_that_is_something_else_is_refused_and_left_alone()
    {
        await System.IO.File.WriteAllTextAsync(File, "диплом");

        var refusal = await Assert.ThrowsAsync<IOException>(Open);

        Assert.Contains("не сохранённая песочница", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("диплом", await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task Two_sandboxes_do_not_share_a_file()
    {
        await using var workshop = await Open();

        var refusal = await Assert.ThrowsAsync<IOException>(Open);

        Assert.Contains("занят другой песочницей", refusal.Message, StringComparison.Ordinal);
    }

    private Task<Workshop> Open() => Open(File);

    private static Task<Workshop> Open(string file) => Workshop.Open(Sitting.Register(), Scene, CancellationToken.None, SandboxArchive.Hold(file));

    private static Person Anna(Workshop workshop) => workshop.Telegram.People.First(person => person.FirstName == "Анна");

    private static List<string> Transcripts(Workshop workshop) => [.. workshop.Telegram.People.Select(person => person.Chat.ToString())];
}
