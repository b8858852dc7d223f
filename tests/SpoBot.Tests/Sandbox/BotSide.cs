using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using SpoBot.Sandbox.Telegram;
using SpoBot.Sandbox.Telegram.People;

namespace SpoBot.Tests.Sandbox;

/// <summary>A bot of three lines over raw HTTP, so that the stand-in is tried without any client's help.</summary>
internal sealed class BotSide(FakeTelegram telegram) : IDisposable
{
    public HttpClient Http { get; } = new() { BaseAddress = new(telegram.Url), Timeout = TimeSpan.FromSeconds(20) };

    public string Path(string method) => $"/bot{telegram.Token}/{method}";

    public async Task<Reply> Call(string method, object? parameters = null)
    {
        using var response = parameters is null ? await Http.GetAsync(Path(method)) : await Http.PostAsJsonAsync(Path(method), parameters);
        return await Reply.Read(response);
    }

    public async Task<Reply> Raw(string method, string body, string type = "application/json")
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var response = await Http.PostAsync(Path(method), content);
        return await Reply.Read(response);
    }

    public async Task<Reply> Form(string method, MultipartFormDataContent form)
    {
        using var response = await Http.PostAsync(Path(method), form);
        return await Reply.Read(response);
    }

    /// <summary>Takes what has come and confirms it.</summary>
    public async Task<List<JsonElement>> Updates(int timeout = 0)
    {
        var reply = await Call("getUpdates", new { timeout });
        var updates = reply.Result.EnumerateArray().ToList();
        if (updates.Count > 0)
            await Call("getUpdates", new { offset = updates[^1].GetProperty("update_id").GetInt64() + 1, limit = 1 });
        return updates;
    }

    /// <summary>Sends a text and gives its number.</summary>
    public async Task<long> Send(Person person, string text, object? markup = null)
    {
        var reply = await Call("sendMessage", markup is null ? new { chat_id = person.Id, text } : new { chat_id = person.Id, text, reply_markup = markup });
        Assert.True(reply.Ok, reply.Description);
        return reply.Result.GetProperty("message_id").GetInt64();
    }

    public static object Keys(params (string Text, string Data)[] keys) =>
        new { inline_keyboard = new[] { keys.Select(key => new { text = key.Text, callback_data = key.Data }).ToArray() } };

    public void Dispose() => Http.Dispose();
}
