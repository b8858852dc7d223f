namespace SpoBot.Telegram;

/// <summary>
/// Brings updates by getUpdates. An update is confirmed to Telegram by the next call only after the sink has committed it;
/// nothing pending is ever dropped. Every failure is waited out here.
/// </summary>
internal sealed class LongPoller(
    BotApi api, IUpdateSink sink, IWebhookClaim claim, TimeProvider time, ILogger<LongPoller> log, Func<double>? jitter = null)
{
    private const int WholeBatch = 100;

    /// <summary>After so many answers that are not JSON the updates are asked for singly, and after twice as many the unreadable one is set aside.</summary>
    private const int Patience = 2;

    private static readonly TimeSpan RivalPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan ComplaintEvery = TimeSpan.FromMinutes(5);

    private readonly Backoff _backoff = new(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), jitter ?? Random.Shared.NextDouble);
    private long? _offset;
    private int _garbled;
    private string? _complaint;
    private long _complainedAt;

    /// <summary>When Telegram last answered; for the health page.</summary>
    public DateTimeOffset? LastAnswerAt { get; private set; }

    public bool IsRunning { get; private set; }

    public async Task Run(CancellationToken stopping)
    {
        IsRunning = true;
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                var pause = await RunOnce(stopping);
                if (pause > TimeSpan.Zero)
                    await Task.Delay(pause, time, stopping);
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
        }
    }

    /// <summary>One call and what came by it; returns how long to wait before the next.</summary>
    internal async Task<TimeSpan> RunOnce(CancellationToken stopping)
    {
        IReadOnlyList<RawUpdate> updates;
        try
        {
            updates = await Fetch(stopping);
        }
        catch (TelegramException e)
        {
            return await PauseAfter(e, stopping);
        }

        LastAnswerAt = time.GetUtcNow();
        try
        {
            if (updates.Count > 0)
                await sink.Handle(updates, stopping);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            if (IsNews("sink"))
                log.LogError(e, "{Count} updates from {First} were not taken in; they will be brought again / не записаны, Telegram принесёт их снова", updates.Count, updates[0].UpdateId);
            return _backoff.Next();
        }

        _backoff.Reset();
        if (_complaint is not null)
            log.LogInformation("Updates come in again / Обновления снова принимаются");
        _complaint = null;

        // After an empty answer everything is confirmed. A kept offset would then only do harm: after a week of silence the numbers may begin anew, lower.
        _offset = updates.Count > 0 ? updates.Max(update => update.UpdateId) + 1 : null;
        return TimeSpan.Zero;
    }

    private async Task<IReadOnlyList<RawUpdate>> Fetch(CancellationToken stopping)
    {
        var answer = await api.GetUpdates(_offset, _garbled < Patience ? WholeBatch : 1, stopping);
        var (updates, whole) = UpdateBatch.Of(answer);
        if (whole || updates.Count > 0)
        {
            _garbled = 0;
            return updates;
        }

        if (++_garbled > 2 * Patience && UpdateBatch.IdOf(answer) is { } id)
        {
            _garbled = 0;
            return [new RawUpdate(id, answer, null, "is not JSON")];
        }

        throw new TelegramException("getUpdates", 0, "the answer is not JSON");
    }

    private async Task<TimeSpan> PauseAfter(TelegramException e, CancellationToken stopping)
    {
        switch (e.Code)
        {
            case 409 when e.Description.Contains("webhook is active", StringComparison.OrdinalIgnoreCase) && LastAnswerAt is null:
                return await MoveWebhook(stopping);
            case 409:
                Complain(LogLevel.Error, "conflict", "409: another program takes this bot's updates by the same token or webhook; stop it. "
                    + "Retrying slowly. / Обновления этого бота забирает другая программа с тем же токеном: остановите её. ({Why})", e.Description);
                return RivalPause * (1 + (jitter ?? Random.Shared.NextDouble)());
            case 401 or 404:
                Complain(LogLevel.Critical, "token", "Telegram does not accept the bot's token: check Telegram__Token and Telegram__ApiBase. / "
                    + "Telegram не принимает токен бота: проверьте Telegram__Token и Telegram__ApiBase. ({Why})", e.Description);
                return Verdict.TokenPause;
            case 429:
                return e.RetryAfter ?? Verdict.DefaultFloodPause;
            default:
                Complain(LogLevel.Warning, "silence", "Telegram does not answer, trying on / Telegram не отвечает, попытки продолжаются ({Why})", e.Description);
                return _backoff.Next();
        }
    }

    /// <summary>The bot was switched from webhook to polling, or its token serves another program. A webhook that comes later is a rival's.</summary>
    private async Task<TimeSpan> MoveWebhook(CancellationToken stopping)
    {
        try
        {
            var url = (await api.GetWebhookInfo(stopping)).Url;
            if (url.Length > 0 && !claim.IsOurs(url))
            {
                claim.Yield(url);
                return RivalPause;
            }

            await api.DeleteWebhook(stopping);
            log.LogWarning("A webhook was set for this bot; it is taken off, as updates are polled (pending ones are kept) / У бота был задан вебхук, он снят");
            return TimeSpan.Zero;
        }
        catch (TelegramException)
        {
            return _backoff.Next();
        }
    }

    private void Complain(LogLevel level, string about, string template, string why)
    {
        if (!IsNews(about))
            return;
#pragma warning disable CA2254 // The templates are the constants above.
        log.Log(level, template, why);
#pragma warning restore CA2254
    }

    private bool IsNews(string about)
    {
        if (_complaint == about && time.GetElapsedTime(_complainedAt) < ComplaintEvery)
            return false;
        _complaint = about;
        _complainedAt = time.GetTimestamp();
        return true;
    }
}
