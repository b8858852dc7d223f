namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class FirstMinutesTests
{
    [Fact]
    public async Task A_newcomer_sees_the_january_letter_and_reports_and_the_page_stays_at_home()
    {
        await using var sitting = await Sitting.Begin();

        await sitting.IsDay("9 января 2024");
        await sitting.Sees(1, "Доброе утро");
        await sitting.Turn("К следующему письму");
        await sitting.IsDay("10 января 2024");
        await sitting.Write(1, "/status");
        await sitting.Sees(1, "Кировский авиационный техникум");

        sitting.IsClean();
    }
}
