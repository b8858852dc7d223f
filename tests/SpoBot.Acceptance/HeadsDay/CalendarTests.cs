using System.Text;
using Ical.Net;
using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class CalendarTests
{
    private const string Title = "План; набора, \\ и \"кавычки\" <с> очень длинным названием 👨‍👩‍👧, которое не поместится в одну строку файла";

    [Fact]
    public async Task The_year_goes_into_any_calendar()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", Title, "10.01.2024, 10.04.2024"), Asks("1.2", "Отчёт за год", "31.01.2025"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        anna.Say("/calendar");
        var file = (await anna.WaitFor(message => message.Attachment is not null)).Attachment!.File!;

        Assert.Equal("sroki-2024.ics", file.Name);
        IsFolded(file.Bytes);
        var calendar = Assert.Single(CalendarCollection.Load(Encoding.UTF8.GetString(file.Bytes)));
        Assert.Equal("2.0", calendar.Version);
        Assert.Equal(2, calendar.Events.Count);
        Assert.Equal(2, calendar.Events.Select(item => item.Uid).Distinct().Count());
        Assert.All(calendar.Events, item =>
        {
            Assert.Equal(Title, item.Summary);
            Assert.True(item.IsAllDay);
            Assert.Contains("Резолюция форума, п. 1.1", item.Description!, StringComparison.Ordinal);
            Assert.Equal("CONFIRMED", item.Status);
        });
        Assert.Equal([new DateOnly(2024, 1, 10), new DateOnly(2024, 4, 10)], calendar.Events.Select(item => item.Start!.Date).Order());
    }

    [Fact]
    public async Task The_month_is_turned_in_place()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [Of(Asks("1.1", "План набора", "10.01.2024, 10.04.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        anna.Say("/calendar");
        var january = await anna.WaitFor("Январь 2024");

        await anna.Press("февраль").Answered();
        await anna.WaitFor("В этом месяце сроков нет");
        await anna.Press("март").Answered();
        await anna.WaitFor("Март 2024");
        await anna.Press("апрель").Answered();

        var april = await anna.WaitFor("10 апреля, ср");
        Assert.Equal(january.Id, april.Id);
    }

    private static void IsFolded(byte[] file)
    {
        var text = Encoding.UTF8.GetString(file);
        Assert.All(text.Split("\r\n"), line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
    }
}
