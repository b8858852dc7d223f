using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class LogTests
{
    [Fact]
    public async Task The_log_of_a_day_holds_no_name_no_text_and_no_token()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var link = await ministry.Link(Role.Head, "aviation");
        await ministry.PullThePlug();
        var anna = ministry.Telegram.Person("Аннабелла");

        using var worker = WorkerProcess.Start(ministry, startAt: ministry.Clock.GetUtcNow().AddHours(2));
        anna.Start(link);
        await anna.WaitFor("Это вы?");
        await anna.Press("Да, это я").Answered();
        anna.Say("Доверительные сведения");
        await anna.WaitFor("/help");
        Assert.Equal(0, await worker.Terminate());

        var log = string.Concat(Directory.GetFiles(Path.Combine(Path.GetDirectoryName(ministry.DataFile)!, "logs")).Select(File.ReadAllText));
        Assert.Contains("SpoBot is running", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Аннабелла", log + worker.Said, StringComparison.Ordinal);
        Assert.DoesNotContain("Доверительные", log + worker.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(link, log + worker.Said, StringComparison.Ordinal);
        Assert.DoesNotContain(ministry.Telegram.Token.Split(':')[1], log + worker.Said, StringComparison.Ordinal);
    }
}
