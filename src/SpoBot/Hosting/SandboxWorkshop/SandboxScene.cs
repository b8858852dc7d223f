using SpoBot.Sandbox.Stage;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>A state of affairs to begin from, and the way to it.</summary>
internal sealed record SandboxScene(Scene Scene, string Begins, Func<SandboxWorld, SandboxPlay, CancellationToken, Task> Lead)
{
    internal static IReadOnlyList<SandboxScene> All { get; } =
    [
        new(
            new Scene("1-января", "1 января", "Год начался, все подключились. Праздники прошли, и 9 января приходят первые письма."),
            "2024-01-01 10:00",
            (world, _, cancellation) => world.TurnToNextLetter(cancellation)),
        new(
            new Scene("отчётный-день", "Отчётный день 10.01", "Среда, 10 января: сегодня срок, кто-то уже сдал, кто-то нет."),
            "2024-01-01 10:00",
            async (world, play, cancellation) =>
            {
                await world.TurnToNextLetter(cancellation);
                await play.Live(new DateOnly(2024, 1, 9), new DateOnly(2024, 1, 10), cancellation);
                await world.TurnToNextLetter(cancellation);
            }),
        new(
            new Scene("разгар-квартала", "Разгар квартала", "Середина марта: принятые, возвращённые и просроченные отчёты, очередь на приёмку."),
            "2024-01-01 10:00",
            async (world, play, cancellation) =>
            {
                for (var day = new DateOnly(2024, 1, 9); day < new DateOnly(2024, 3, 14); day = day.AddDays(7))
                {
                    await world.TurnTo(play.At(day, new TimeOnly(9, 30)), cancellation);
                    await play.Live(day, day.AddDays(7), cancellation);
                }

                await world.TurnTo(play.At(new DateOnly(2024, 3, 14), new TimeOnly(9, 30)), cancellation);
            }),
    ];
}
