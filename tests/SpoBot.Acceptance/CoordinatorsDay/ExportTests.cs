using System.Text;
using SpoBot.Acceptance.Cast;
using SpoBot.Acceptance.Trials;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.CoordinatorsDay;

public sealed class ExportTests
{
    private const string Order = """{"Form":1,"From":"2024-01-01","To":"2024-12-31"}""";

    [Fact]
    public async Task A_coordinator_takes_what_they_may_see_and_a_formula_in_a_report_stays_words()
    {
        await using var ministry = await Ministry.Open(
            "2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024", new Proof.Text()), Asks("2.1", "Отчёт центру", "11.01.2024", reportTo: "copp"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var denis = await ministry.Join("Денис", Role.Coordinator, "copp");
        await ministry.TurnTo("2024-01-10 09:01");
        anna.Say("/status");
        await anna.WaitFor("План набора");
        await anna.Press("1").Answered();
        await anna.WaitFor(message => message.Buttons.Contains("Отчитаться"));
        await anna.Press("Отчитаться").Answered();
        anna.Say("=HYPERLINK(\"http://evil\";\"план\")");
        await anna.WaitFor("Проверьте отчёт");
        await anna.Press("Отправить").Answered();
        await anna.WaitFor("отчёт отправлен");

        var all = await Csv(galina);
        Assert.Equal(4, all.Length - 1);
        Assert.Contains(all, line => line.Contains("\"'=HYPERLINK(\"\"http://evil\"\";\"\"план\"\")\"", StringComparison.Ordinal));
        var own = await Csv(denis);
        Assert.Equal(2, own.Length - 1);
        Assert.All(own.Skip(1), line => Assert.Contains(";2.1;", line, StringComparison.Ordinal));

        galina.Say("/export");
        await galina.WaitFor("Выгрузка");
        await galina.Press("2024 год").Answered();
        await galina.WaitFor(message => message.Buttons.Contains("✓ 2024 год"));
        await galina.Press("Excel: всё").Answered();
        var book = await galina.WaitFor(message => message.Attachment is not null);
        Assert.Equal("sroki-2024-01-01--2024-12-31.xlsx", book.Attachment!.File!.Name);
        Assert.Equal("Выгрузка, 2024 год: 4 срока, 2 организации.", book.Text);
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_file_asked_for_before_a_restart_still_comes_once_and_only_to_one_who_may_have_it()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var galina = await ministry.Join("Галина", Role.Coordinator, null);
        var denis = await ministry.Join("Денис", Role.Coordinator, null);
        var leaver = ministry.Bound().Single(person => person.Chat == denis.Id);
        await ministry.PullThePlug();
        await using (var store = SpoBot.Storage.Store.Open(ministry.DataFile, ministry.Clock))
        {
            await store.Write(session =>
            {
                session.Exports.Ask("1", session.People.OfChat(galina.Id)!.Id, galina.Id, Order);
                session.Exports.Ask("2", leaver.Id, denis.Id, Order);
                session.People.Unbind(leaver.Id);
            });
        }

        await ministry.Start();

        await galina.Chat.WaitUntil(chat => chat.Messages.Any(message => message.Attachment is not null));
        await ministry.Settle();
        await ministry.Restart();
        await Watching.Until(() => ministry.Ask("select count(*) from export where made_at is null") == 0, "everything asked for is made");
        await ministry.Settle();
        Assert.Single(galina.Chat.Messages, message => message.Attachment is not null);
        Assert.DoesNotContain(denis.Chat.Messages, message => message.Attachment is not null);
    }

    private static async Task<string[]> Csv(Sandbox.Telegram.People.Person coordinator)
    {
        coordinator.Say("/export");
        await coordinator.WaitFor("Выгрузка");
        await coordinator.Press("CSV: сроки").Answered();
        var file = await coordinator.WaitFor(message => message.Attachment is not null);
        return Encoding.UTF8.GetString(file.Attachment!.File!.Bytes).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
