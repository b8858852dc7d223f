namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class CoordinatorTests
{
    [Fact]
    public async Task A_coordinator_nudges_all_debtors_on_a_quiet_saturday()
    {
        await using var sitting = await Sitting.Begin();
        await sitting.TurnToDate("2024-01-13");
        await sitting.IsDay("13 января 2024");

        await sitting.Write(3, "/nudge");
        await sitting.Sees(3, "Кому напомнить?");
        await sitting.Press(3, "Все должники");
        await sitting.Sees(3, "Письмо получат");
        await sitting.Press(3, "Разослать");

        await sitting.Sees(3, "Рассылка закончена");
        await sitting.Sees(1, "Координатор напоминает");
        await sitting.SeesBehind("рассылка");
        sitting.IsClean();
    }
}
