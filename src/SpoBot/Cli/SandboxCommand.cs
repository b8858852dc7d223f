using System.CommandLine;
using SpoBot.Catalogs;
using SpoBot.Hosting.SandboxWorkshop;
using SpoBot.Sandbox.Stage;

namespace SpoBot.Cli;

/// <summary>«sandbox»: the whole thing in a browser, without a token and without the internet.</summary>
internal static class SandboxCommand
{
    private const string Catalog = "kirov-2024.yaml";

    internal static Command Build()
    {
        var scene = new Option<string?>("--scene")
        {
            HelpName = "СЦЕНА",
            Description = "С чего начать: " + string.Join(", ", SandboxScene.All.Select(it => it.Scene.Id)) + ".",
        };
        var port = new Option<int>("--port") { HelpName = "ПОРТ", Description = "Порт страницы на 127.0.0.1; по умолчанию любой свободный." };
        var keep = new Option<string?>("--keep") { HelpName = "ФАЙЛ", Description = "Хранить песочницу в файле: в следующий раз она продолжится с того же места." };
        var verb = new Verb(
            "sandbox",
            "Песочница: бот, телефоны и часы на странице в браузере. Ни токена, ни интернета не нужно.",
            "spobot sandbox",
            "spobot sandbox --scene разгар-квартала",
            "spobot sandbox --keep учёба.sandbox");
        verb.Add(scene);
        verb.Add(port);
        verb.Add(keep);
        verb.SetAction((parsed, cancellation) => Surroundings.WithStore(() => Run(parsed.GetValue(scene), parsed.GetValue(port), parsed.GetValue(keep), cancellation)));
        return verb;
    }

    private static async Task<int> Run(string? named, int port, string? keep, CancellationToken cancellation)
    {
        var scene = named is null ? SandboxScene.All[0] : SandboxScene.All.FirstOrDefault(it => it.Scene.Id == named)
            ?? throw new UsageException($"Сцены «{named}» нет: бывает {string.Join(", ", SandboxScene.All.Select(it => it.Scene.Id))}.");
        if (port is < 0 or > 65535)
            throw new UsageException("Порт – число от 0 до 65535.");
        var register = new SandboxRegister(Surroundings.Calendar(), Surroundings.Catalog(Path.Combine(Seeds.Root, Catalog)));
        if (named is not null && File.Exists(keep))
            throw new UsageException($"В файле {keep} песочница уже начата и продолжится без --scene; начать сцену заново можно кнопкой на странице.");
        try
        {
            await using var workshop = await Workshop.Open(register, scene.Scene.Id, cancellation, keep is null ? null : SandboxArchive.Hold(keep));
            await using var stage = await OpenStage(workshop, port);
            Console.Out.WriteLine($"Песочница: {stage.Url} (остановить: Ctrl+C{(keep is null ? "" : $"; сохраняется в {keep}")})");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how a sandbox ends.
        }

        return ExitCode.Done;
    }

    private static async Task<StageServer> OpenStage(Workshop workshop, int port)
    {
        try
        {
            return await StageServer.Open(workshop, port);
        }
        catch (Exception e) when (e is IOException or System.Net.Sockets.SocketException)
        {
            throw new VerbException(
                ExitCode.World,
                $"Порт {port} занять не удалось: он у другой программы или закрыт; укажите другой --port или не указывайте его. / The port cannot be used: choose another --port or leave it out.");
        }
    }
}
