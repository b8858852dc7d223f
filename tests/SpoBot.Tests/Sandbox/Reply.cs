using System.Text.Json;

namespace SpoBot.Tests.Sandbox;

internal sealed record Reply(int Status, bool Ok, string? Description, JsonElement Result, JsonElement Parameters, TimeSpan? RetryAfterHeader)
{
    public static async Task<Reply> Read(HttpResponseMessage response)
    {
        using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
        var root = document.RootElement.Clone();
        var ok = root.GetProperty("ok").GetBoolean();
        Assert.Equal(ok, response.IsSuccessStatusCode);
        if (!ok)
            Assert.Equal((int)response.StatusCode, root.GetProperty("error_code").GetInt32());
        return new(
            (int)response.StatusCode,
            ok,
            root.TryGetProperty("description", out var description) ? description.GetString() : null,
            root.TryGetProperty("result", out var result) ? result : default,
            root.TryGetProperty("parameters", out var parameters) ? parameters : default,
            response.Headers.RetryAfter?.Delta);
    }
}
