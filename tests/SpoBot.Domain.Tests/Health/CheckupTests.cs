using SpoBot.Domain.Calendar;
using SpoBot.Domain.Health;

namespace SpoBot.Domain.Tests.Health;

/// <summary>What an administrator is told about the same numbers, wherever they ask.</summary>
public sealed class CheckupTests
{
    private const long Gigabyte = 1L << 30;

    private static readonly DateTimeOffset Now = new(2024, 3, 20, 12, 0, 0, TimeSpan.FromHours(3));

    private static readonly Vitals Well = new(
        Now.AddMinutes(-4), Waiting: 0, OldestQueuedAt: null, Poison: 0, Unreachable: 0, Unconnected: 0, Obligations: 26, LastCopy: Now.AddHours(-9), FreeDisk: 10 * Gigabyte);

    public static TheoryData<string, Weight, string, Vitals> Numbers => new()
    {
        { "Обход", Weight.Fine, "последний 4 минуты назад", Well },
        { "Обход", Weight.Note, "ещё ни разу не было", Well with { LastRound = null } },
        { "Обход", Weight.Bad, "последний 2 часа назад, а должен быть каждые 5 минут", Well with { LastRound = Now.AddMinutes(-130) } },
        { "Очередь писем", Weight.Fine, "пусто", Well },
        { "Очередь писем", Weight.Fine, "ждут 40", Well with { Waiting = 40, OldestQueuedAt = Now.AddMinutes(-14) } },
        { "Очередь писем", Weight.Bad, "ждут 40, старшее – 16 минут", Well with { Waiting = 40, OldestQueuedAt = Now.AddMinutes(-16) } },
        { "Сообщения", Weight.Fine, "все разобраны", Well },
        { "Сообщения", Weight.Note, "отложено неразобранных: 2", Well with { Poison = 2 } },
        { "Поручения", Weight.Fine, "в силе: 26", Well },
        { "Поручения", Weight.Note, "реестр пуст", Well with { Obligations = 0 } },
        { "Колледжи", Weight.Fine, "со всеми есть связь", Well },
        { "Колледжи", Weight.Note, "никто не подключён: 3, бот заблокирован: 1", Well with { Unconnected = 3, Unreachable = 1 } },
        { "Диск", Weight.Fine, "свободно 10 240 МБ", Well },
        { "Диск", Weight.Note, "свободно 499 МБ", Well with { FreeDisk = 499L << 20 } },
        { "Диск", Weight.Bad, "свободно 99 МБ", Well with { FreeDisk = 99L << 20 } },
    };

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_is_called_by_its_name_and_weighed(string name, Weight weight, string says, Vitals vitals)
    {
        var finding = Findings(vitals).Single(it => it.Name == name);
        Assert.Equal((weight, says), (finding.Weight, finding.Says));
        Assert.Equal(weight == Weight.Fine, finding.Mend.Length == 0);
    }

    [Fact]
    public void Of_a_bot_that_is_stopped_nobody_expects_rounds_and_letters()
    {
        var findings = Findings(Well with { LastRound = Now.AddDays(-3), Waiting = 5, OldestQueuedAt = Now.AddDays(-3) }, isRunning: false);
        Assert.DoesNotContain(findings, it => it.Weight == Weight.Bad);
        Assert.Contains(findings, it => it is { Name: "Обход", Weight: Weight.Note });
    }

    [Fact]
    public void A_night_without_a_copy_is_forgiven_two_are_not_and_where_none_are_wanted_nothing_is_said()
    {
        Assert.Equal((Weight.Fine, "последняя 9 часов назад"), Seen(Well));
        Assert.Equal((Weight.Fine, "последняя 1 день назад"), Seen(Well with { LastCopy = Now.AddHours(-33) }));
        Assert.Equal((Weight.Bad, "последняя 3 дня назад"), Seen(Well with { LastCopy = Now.AddHours(-81) }));
        Assert.Empty(Checkup.Copies(Well with { LastCopy = null }, Now));

        static (Weight, string) Seen(Vitals vitals) => Checkup.Copies(vitals, Now) is [var finding] ? (finding.Weight, finding.Says) : default;
    }

    private static IReadOnlyList<Finding> Findings(Vitals vitals, bool isRunning = true) =>
        Checkup.Of(vitals, WorkingCalendar.Provisional, DateOnly.FromDateTime(Now.DateTime), Now, isRunning);
}
