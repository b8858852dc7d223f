using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using SpoBot.Sandbox.Telegram.Keyboards;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Sandbox.Stage;

/// <summary>What the page can ask and do. Every answer is JSON; what cannot be done is said in Russian.</summary>
internal sealed class Requests(IWorkshop workshop, PageBell bell)
{
    private const int LongestText = 4096;
    private const long LargestFile = 20L << 20;
    private const int FirstYear = 2000;
    private static readonly DateTimeOffset LastDay = new(2035, 12, 31, 0, 0, 0, TimeSpan.Zero);

    private static readonly StageJson Json = StageJson.Spoken;

    private readonly Troubles _troubles = new();

    internal void Map(IEndpointRouteBuilder web)
    {
        Get(web, "/api/state", _ => Results.Json(StateView.Of(workshop, _troubles), Json.StateView));
        Get(web, "/api/chat", context => Results.Json(ChatView.Of(workshop.Telegram, Who(context), workshop.Clock.Now.Offset), Json.ChatView));
        Get(web, "/api/curtain", _ => Results.Json(workshop.LookBehind(), Json.Curtain));
        Get(web, "/api/year", context => Results.Json(workshop.Load(int.CreateSaturating(Number(context, "year"))), Json.IReadOnlyListDayLoad));
        Get(web, "/api/file", SendFile);
        web.MapGet("/api/events", (RequestDelegate)(context => Events.Stream(context, workshop, bell)));
        Post(web, "/api/say", Json.Said, Say);
        Post(web, "/api/press", Json.Pressed, Press);
        Post(web, "/api/block", Json.Blocking, Block);
        Post(web, "/api/clock", Json.Turning, Turn);
        Post(web, "/api/troubles", Json.Faulty, Trouble);
        Post(web, "/api/worker", Json.Running, Run);
        Post(web, "/api/scene", Json.Playing, Play);
        web.MapPost("/api/file", (RequestDelegate)TakeFile);
    }

    private Task Say(Said said, CancellationToken cancellation)
    {
        var text = said.Text?.Trim() ?? "";
        if (text.Length is 0 or > LongestText)
            throw new StageException($"В сообщении должно быть от 1 до {LongestText} знаков.");
        Who(said.Person).Say(text);
        return Task.CompletedTask;
    }

    private Task Press(Pressed pressed, CancellationToken cancellation)
    {
        var person = Who(pressed.Person);
        var message = person.Chat.Messages.FirstOrDefault(it => it.Id == pressed.Message) ?? throw new StageException("Этого сообщения больше нет.");
        var key = message.Keyboard?.Rows.ElementAtOrDefault(pressed.Row)?.ElementAtOrDefault(pressed.Column) ?? throw new StageException("Этой кнопки больше нет.");
        if (key.Action == KeyAction.Callback)
            person.Forge(key.Value, message);
        return Task.CompletedTask;
    }

    private async Task Block(Blocking it, CancellationToken cancellation)
    {
        var person = Who(it.Person);
        if (it.Blocked)
            person.Block();
        else
            person.Unblock();
        await Task.CompletedTask;
    }

    private async Task Turn(Turning turning, CancellationToken cancellation)
    {
        var now = workshop.Clock.Now;
        switch (turning.To)
        {
            case "next":
                if (!await workshop.TurnToNextLetter(cancellation))
                    throw new StageException("За целый год вперёд никому писать не о чем.");
                break;
            case "day":
                await workshop.TurnTo(now.AddDays(1), cancellation);
                break;
            case "week":
                await workshop.TurnTo(now.AddDays(7), cancellation);
                break;
            default:
                if (!DateTime.TryParse(turning.To, CultureInfo.InvariantCulture, out var local) || local.Year < FirstYear)
                    throw new StageException("Это не дата.");
                var moment = new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), now.Offset);
                if (moment <= now)
                    throw new StageException("Время идёт только вперёд. Чтобы вернуться, начните сцену заново.");
                if (moment > LastDay)
                    throw new StageException("Так далеко рабочих календарей ещё нет.");
                await workshop.TurnTo(moment, cancellation);
                break;
        }
    }

    private async Task Trouble(Faulty it, CancellationToken cancellation)
    {
        var had = _troubles.Any;
        await _troubles.Set(workshop.Telegram, it.Down, it.Flood, it.Lost);
        workshop.IsTroubled = _troubles.Any;
        if (had && !_troubles.Any)
            await workshop.Recover(cancellation);
    }

    private Task Run(Running it, CancellationToken cancellation) => it.On ? workshop.Revive() : workshop.Kill();

    private async Task Play(Playing it, CancellationToken cancellation)
    {
        if (workshop.Scenes.All(scene => scene.Id != it.Scene))
            throw new StageException("Такой сцены нет.");
        _troubles.Forget();
        await workshop.Play(it.Scene!, CancellationToken.None);
    }

    private IResult SendFile(HttpContext context)
    {
        if (workshop.Telegram.File(context.Request.Query["id"].ToString()) is not { } file)
            return Results.NotFound();
        var isPicture = file.Mime is "image/png" or "image/jpeg";
        return Results.File(file.Bytes, isPicture ? file.Mime : "application/octet-stream", isPicture ? null : file.Name ?? "file");
    }

    private async Task TakeFile(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = LargestFile;
        if (context.Request.ContentLength is not (> 0 and <= LargestFile))
            throw new StageException("Файл должен быть не пустым и не больше 20 МБ.");
        var query = context.Request.Query;
        var person = Who(context);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        var (mime, caption) = (context.Request.ContentType ?? "application/octet-stream", query["caption"].ToString());
        if (mime is "image/jpeg" or "image/png")
            person.SendPhoto(body.ToArray(), caption);
        else
            person.SendDocument(Path.GetFileName(query["name"].ToString()), body.ToArray(), caption, mime);
        bell.Ring();
        await Done(context);
    }

    private Person Who(HttpContext context) => Who(Number(context, "person"));

    private Person Who(long id) => workshop.Telegram.People.FirstOrDefault(person => person.Id == id) ?? throw new StageException("Такого человека здесь нет.");

    private static long Number(HttpContext context, string name) =>
        long.TryParse(context.Request.Query[name], CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static void Get(IEndpointRouteBuilder web, string path, Func<HttpContext, IResult> answer) =>
        web.MapGet(path, (RequestDelegate)(context => answer(context).ExecuteAsync(context)));

    private void Post<T>(IEndpointRouteBuilder web, string path, JsonTypeInfo<T> kind, Func<T, CancellationToken, Task> act) => web.MapPost(path, (RequestDelegate)(async context =>
    {
        if (!context.Request.HasJsonContentType())
        {
            context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
            return;
        }

        var wish = await context.Request.ReadFromJsonAsync(kind, context.RequestAborted) ?? throw new JsonException();
        try
        {
            await act(wish, context.RequestAborted);
        }
        finally
        {
            bell.Ring();
        }

        await Done(context);
    }));

    private static Task Done(HttpContext context) => context.Response.WriteAsJsonAsync(new Outcome(Ok: true), Json.Outcome);
}
