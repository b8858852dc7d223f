using Quartz;
using SpoBot.Courier;
using SpoBot.Hosting.Http;
using SpoBot.Ledger;
using SpoBot.Outbox;
using SpoBot.Planning;
using SpoBot.Storage;
using SpoBot.Telegram;
using SpoBot.Wording.News;

namespace SpoBot.Hosting;

/// <summary>Puts the rooms together. Services start in the order they stand here and stop in the reverse: rounds and intake first, the courier last.</summary>
internal static class WorkerHost
{
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(10);

    internal static IHost Build(Settings.Settings settings, Store store, LedgerRules rules, TimeProvider clock, Action<ILoggingBuilder> logging)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        logging(builder.Logging);
        var services = builder.Services;
        services.Configure<HostOptions>(options => options.ShutdownTimeout = StopWithin);
        services.AddSingleton(clock);
        services.AddSingleton(store);
        services.AddSingleton(rules);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Telegram);
        AddRooms(services, settings);
        services.AddHostedService<CourierService>();
        services.AddSingleton<Stumble>();
        services.AddHostedService<BotProfile>();
        services.AddHostedService<NudgePump>();
        services.AddHostedService<ExportPump>();
        services.AddSingleton<Caretaker>();
        services.AddHostedService(provider => provider.GetRequiredService<Caretaker>());
        AddHttp(services, settings);
        if (settings.Telegram.Mode == Settings.IntakeMode.Polling)
            services.AddHostedService<IntakeService>();
        else
            services.AddHostedService<WebhookIntake>();
        AddRounds(services, rules, clock);
        services.AddHostedService<ServiceManager>();
        return builder.Build();
    }

    internal static WireSettings WireOf(Settings.TelegramSettings settings) =>
        new() { Token = settings.Token!, ApiBase = settings.ApiBase.ToString().TrimEnd('/'), Proxy = settings.Proxy?.ToString() };

    private static void AddRooms(IServiceCollection services, Settings.Settings settings)
    {
        services.AddSingleton(WireOf(settings.Telegram));
        services.AddSingleton<Wire>();
        services.AddSingleton<BotApi>();
        services.AddSingleton<IPost, TelegramPost>();
        services.AddSingleton(new Pace { PerSecond = settings.Pace.PerSecond });
        services.AddSingleton<IOutboxQueue, OutboxQueue>();
        services.AddSingleton(provider => new Postman(
            provider.GetRequiredService<IOutboxQueue>(),
            provider.GetRequiredService<Store>().Bell,
            provider.GetRequiredService<IPost>(),
            provider.GetRequiredService<Pace>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<Postman>>()));
        services.AddSingleton(settings.Access.Admins);
        services.AddSingleton(settings.Rounds);
        services.AddSingleton(provider => new Clerk(provider.GetRequiredService<LedgerRules>(), new LedgerNewsroom(NewsButtons.For), new NudgeButtons()));
        services.AddSingleton<IUpdateSink, Reception>();
        services.AddSingleton<WebhookClaim>();
        services.AddSingleton(provider => new LongPoller(
            provider.GetRequiredService<BotApi>(),
            provider.GetRequiredService<IUpdateSink>(),
            provider.GetRequiredService<WebhookClaim>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILogger<LongPoller>>()));
        services.AddSingleton(provider => new Round(
            provider.GetRequiredService<LedgerRules>(), provider.GetRequiredService<Clerk>().Duties, settings.Rounds.Morning, new MorningPaper()));
        services.AddSingleton<Rounds>();
    }

    private static void AddHttp(IServiceCollection services, Settings.Settings settings)
    {
        services.AddSingleton<HealthPages>();
        if (HttpDoor.IsNeeded(settings))
            services.AddHostedService<HttpDoor>();
        if (settings.Health.Ping is { } ping)
            services.AddHostedService(provider => ActivatorUtilities.CreateInstance<HealthPing>(provider, ping));
    }

    private static void AddRounds(IServiceCollection services, LedgerRules rules, TimeProvider clock)
    {
        services.AddHostedService<Heartbeat>();
        services.AddQuartz(quartz =>
        {
            quartz.UseTimeProvider(clock);
            quartz.UseDefaultTimeZone(rules.Region);
            quartz.UseInMemoryStore(store => store.MisfireThreshold = TimeSpan.FromSeconds(5));
            quartz.ScheduleJob<RoundJob>(
                trigger => trigger.WithIdentity("round").WithCronSchedule(
                    "0 0/5 * * * ?",
                    cron => cron.InTimeZone(rules.Region).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)),
                job => job.WithIdentity("round"));
        });
        services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
    }
}
