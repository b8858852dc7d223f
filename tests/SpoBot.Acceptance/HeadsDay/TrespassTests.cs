using SpoBot.Acceptance.Cast;
using SpoBot.Domain.People;
using SpoBot.Ledger.Stores;
using static SpoBot.Acceptance.Cast.SmallRegister;

namespace SpoBot.Acceptance.HeadsDay;

public sealed class TrespassTests
{
    [Fact]
    public async Task A_head_of_one_college_gets_nothing_of_another_by_forged_replayed_or_foreign_buttons()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var vera = await ministry.Join("Вера", Role.Head, "medical");
        vera.Say("/status");
        var status = await vera.WaitFor("План набора");
        await vera.Press("1").Answered();
        var card = await vera.WaitFor("Полный текст");
        var duty = ministry.Worker.Store.Read(session => session.Views.OfCollege("medical", DateOnly.MinValue, DateOnly.MaxValue)).Single();
        var ofDuty = new[] { "1d.", "1r.", "1rc.", "1rx.", "1w.", "1n.", "1f.", "1e.", "1et." }.Select(tag => tag + Base36(duty.Id)).Concat([$"1rs.{Base36(duty.Id)}.1", $"1ed.{Base36(duty.Id)}.g81k"]).ToList();

        foreach (var foreign in status.Keyboard!.Rows.Concat(card.Keyboard!.Rows).SelectMany(row => row).Select(key => key.Value).Concat(ofDuty))
            await anna.Forge(foreign).Answered();

        await ministry.Settle();
        Assert.DoesNotContain(anna.Chat.Messages, message => message.Text.Contains("Медицинский", StringComparison.Ordinal));
        Assert.Equal(0, ministry.ReportsOf("medical"));
        Assert.Equal(0, ministry.Telegram.UnansweredPresses);
        Assert.Empty(ministry.Telegram.Violations);
        var notes = Journal(ministry, $"duty/{duty.Duty.Key}");
        Assert.All(ofDuty, button => Assert.Contains(notes, note => note.What == "button.foreign" && note.After == button && note.ByName == "Анна"));
    }

    [Theory]
    [InlineData("1ca.2.1")]
    [InlineData("1co.0")]
    [InlineData("0x")]
    [InlineData("1d.zzzzzzzzzzzz")]
    [InlineData("1d.-1")]
    [InlineData("1rs.1")]
    [InlineData("junk")]
    public async Task A_forged_button_is_answered_calmly_changes_nothing_and_is_written_down(string forged)
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");

        var toast = await anna.Forge(forged).Answered();

        Assert.Contains("/status", toast.Text, StringComparison.Ordinal);
        await ministry.Settle();
        Assert.Equal(0, ministry.ReportsOf("aviation"));
        Assert.Contains(Journal(ministry, null), note => note.What == "button.foreign" && note.After == forged && note.ByName == "Анна");
        Assert.Empty(ministry.Telegram.Violations);
    }

    [Fact]
    public async Task A_deputy_who_forges_the_heads_buttons_is_refused_and_written_down()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        await ministry.Join("Анна", Role.Head, "aviation");
        var boris = await ministry.Join("Борис", Role.Deputy, "aviation");
        var anna = ministry.Bound().Single(person => person.Role == Role.Head).Id;

        foreach (var forged in (string[])["1pi", "1ph.1", "1pr.1", $"1pu.{Base36(anna)}"])
            await boris.Forge(forged).Answered();

        await ministry.Settle();
        Assert.Equal(2, ministry.Bound().Count);
        Assert.Equal(4, Journal(ministry, null).Count(note => note.What == "people.foreign" && note.ByName == "Борис"));
        Assert.DoesNotContain(boris.Chat.Messages, message => message.Text.Contains("start=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Buttons_of_somebody_who_has_left_say_so_and_show_nothing()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        await ministry.Join("Борис", Role.Deputy, "aviation");
        await ministry.TurnTo("2024-01-10 09:01");
        var letter = await anna.WaitFor("Доброе утро");
        anna.Say("/stop");
        await anna.WaitFor("Отключиться?");
        await anna.Press("Да, отключиться").Answered();
        await anna.WaitFor("Вы отключены");

        var toast = await anna.Press(letter, "Исполнено").Answered();

        Assert.Contains("Вы не подключены", toast.Text, StringComparison.Ordinal);
        Assert.Equal(0, ministry.ReportsOf("aviation"));
    }

    [Fact]
    public async Task A_forwarded_letter_of_another_college_is_only_text()
    {
        await using var ministry = await Ministry.Open("2024-01-10 08:00", [Of(Asks("1.1", "План набора", "10.01.2024"))]);
        var anna = await ministry.Join("Анна", Role.Head, "aviation");
        var vera = await ministry.Join("Вера", Role.Head, "medical");
        await ministry.TurnTo("2024-01-10 09:01");
        var letter = await vera.WaitFor("Доброе утро");

        anna.Forward(letter);

        var answer = await anna.WaitFor("/help");
        Assert.DoesNotContain("Медицинский", answer.Text, StringComparison.Ordinal);
        Assert.Equal(0, ministry.ReportsOf("medical"));
    }

    private static IReadOnlyList<JournalEntry> Journal(Ministry ministry, string? about) => ministry.Worker.Store.Read(session => session.Journal.Last(200, about));

    private static string Base36(long number) => number < 36 ? "0123456789abcdefghijklmnopqrstuvwxyz"[(int)number].ToString() : Base36(number / 36) + Base36(number % 36);
}
