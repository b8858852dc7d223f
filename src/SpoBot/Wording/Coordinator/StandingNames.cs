using SpoBot.Domain.Discipline;

namespace SpoBot.Wording.Coordinator;

/// <summary>How a duty counts, in a word or two.</summary>
internal static class StandingNames
{
    internal static string Of(Standing standing) => standing switch
    {
        Standing.Ahead => "срок впереди",
        Standing.OnTime => "вовремя",
        Standing.Late => "с опозданием",
        Standing.Missed => "не сдано",
        Standing.Excused => "снято с контроля",
        Standing.NotConnected => "никто не подключён",
        Standing.NotTold => "бот не предупредил",
        _ => throw new ArgumentOutOfRangeException(nameof(standing)),
    };
}
