using System.CommandLine;
using SpoBot.Hosting;

namespace SpoBot.Cli;

/// <summary>«run»: the worker itself, until it is told to stop.</summary>
internal static class RunCommand
{
    internal const string NoToken =
        "Токен бота не задан. Есть два пути:\n"
        + "  1. Попробовать без токена: spobot sandbox – бот, телефоны и часы в браузере.\n"
        + "  2. Работать по-настоящему: получите токен у @BotFather и задайте Telegram__Token (или Telegram__TokenFile), затем spobot run.\n"
        + "No bot token is set: either try `spobot sandbox`, or set Telegram__Token (Telegram__TokenFile) and start `spobot run`.";

    internal static Command Build()
    {
        var verb = new Verb(
            "run",
            "Запускает бота: рассылает напоминания и отвечает людям, пока не остановят (Ctrl+C, SIGTERM).",
            "Telegram__Token=123456:AA… Region__Catalogs=seeds/kirov-2024.yaml spobot run");
        verb.SetAction((_, cancellation) => Run(cancellation));
        return verb;
    }

    internal static Task<int> Run(CancellationToken cancellation) => Surroundings.WithStore(async () =>
    {
        var settings = Surroundings.Settings();
        if (settings.Telegram.Token is null)
            throw new VerbException(ExitCode.Configuration, NoToken);
        var calendar = Surroundings.Calendar();
        var catalogs = Surroundings.Catalogs(settings, calendar);

        await using var worker = await Worker.Start(settings, calendar, catalogs, Surroundings.Clock(settings), Logging.To(settings.Log, console: true), cancellation);
        await FirstAdministrator.Invite(worker, settings.Access.Admins, Console.Out, cancellation);
        await worker.WaitForShutdown(cancellation);
        return worker.Stumbled is { } why ? throw new VerbException(ExitCode.Configuration, why) : ExitCode.Done;
    });
}
