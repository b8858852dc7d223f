using SpoBot.Sandbox.Telegram.Limits;
using SpoBot.Sandbox.Telegram.Records;

namespace SpoBot.Sandbox.Telegram;

/// <summary>How this Telegram behaves. The defaults are the strict ones; a test that means something else says so.</summary>
public sealed record TelegramOptions
{
    public const string DefaultToken = "123456:SANDBOX-TOKEN-aaaaaaaaaaaaaaaaaaaaaaaa";

    /// <summary>0 takes a free port.</summary>
    public int Port { get; init; }

    public string Token { get; init; } = DefaultToken;

    public string BotName { get; init; } = "СПО-бот";

    public string BotUsername { get; init; } = "spo_sandbox_bot";

    /// <summary>The clock of the world: dates of messages, limits, expiry of button presses.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The clock of the cable: latency, delays, long polls, repeated webhooks, waiting in tests. Real unless a test says otherwise.</summary>
    public TimeProvider Wire { get; init; } = TimeProvider.System;

    /// <summary>How long a call takes, there and back, half of it before the call has its effect.</summary>
    public TimeSpan Latency { get; init; }

    public FloodLimits Limits { get; init; } = FloodLimits.None;

    public Keeping Keep { get; init; } = Keeping.Everything;

    /// <summary>Refuse what the reference does not describe (unknown parameters and fields, a bare &amp; in HTML); false only notes it.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>The official server's brakes on a poller that asks again and again with the same offset.</summary>
    public bool PollBrakes { get; init; } = true;

    /// <summary>After this a pressed button can no longer be answered.</summary>
    public TimeSpan CallbackLife { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>First pause before an undelivered webhook is repeated; it doubles up to a minute.</summary>
    public TimeSpan WebhookPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Seed of every chance that the faults take.</summary>
    public int Seed { get; init; } = 1;
}
