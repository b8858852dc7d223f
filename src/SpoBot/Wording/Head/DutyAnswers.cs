namespace SpoBot.Wording.Head;

internal static class DutyAnswers
{
    internal const string Noticed = "Отмечено: принято к сведению.";
}
