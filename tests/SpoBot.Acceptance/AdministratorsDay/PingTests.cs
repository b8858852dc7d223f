using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;
using SpoBot.Domain.People;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class PingTests
{
    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    [Fact]
    public async Task A_monitor_is_told_that_all_is_well_then_that_it_is_not_and_then_that_it_is_again()
    {
        var heard = new ConcurrentQueue<string>();
        var url = FreeAddress.Take();
        await using var monitor = WebApplication.CreateSlimBuilder().Build();
        monitor.Run(request =>
        {
            heard.Enqueue(request.Request.Path);
            return request.Response.WriteAsync("OK");
        });
        monitor.Urls.Add(url);
        await monitor.StartAsync();

        await using var ministry = await Open(url + "/a-uuid");
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await Heard("/a-uuid", MinuteWithAnna);
        Assert.DoesNotContain("/a-uuid/fail", heard);

        await ministry.Telegram.GoDown();
        await Heard("/a-uuid/fail", () => ministry.Clock.Turn(Minute));

        await ministry.Telegram.ComeBack();
        await Heard("/a-uuid", MinuteWithAnna);

        Task Heard(string path, Action meanwhile)
        {
            heard.Clear();
            return Watching.Until(() => heard.Contains(path), $"the monitor hears {path}", seconds: 30, meanwhile);
        }

        // A minute goes by when she has been answered, so that Telegram is never silent for long.
        void MinuteWithAnna()
        {
            if (!ministry.IsSettled())
                return;
            anna.Say("/status");
            ministry.Clock.Turn(Minute);
        }
    }

    [Fact]
    public async Task A_monitor_that_is_away_disturbs_nobody()
    {
        await using var ministry = await Open(FreeAddress.Take() + "/a-uuid");
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        ministry.Clock.Turn(TimeSpan.FromMinutes(11));
        anna.Say("/status");

        await anna.WaitFor("План набора");
    }

    private static Task<Ministry> Open(string ping) => Ministry.Open(
        "2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "10.01.2024"))], settings: new Dictionary<string, string> { ["Health:Ping"] = ping });
}
