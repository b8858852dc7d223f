using System.Net;

namespace SpoBot.Acceptance.SandboxPage;

[Collection(Sitting.OneAtATime)]
public sealed class DoorTests
{
    [Fact]
    public async Task Another_site_or_another_name_gets_nothing_and_the_policy_lets_no_foreign_script_in()
    {
        await using var sitting = await Sitting.Begin();
        using var client = new HttpClient { BaseAddress = new Uri(sitting.Url) };

        using var own = await client.GetAsync("/");
        var policy = own.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);

        Assert.Equal(HttpStatusCode.Forbidden, await StatusWith(client, "Host", "evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusWith(client, "Origin", "http://evil.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusWith(client, "Sec-Fetch-Site", "cross-site"));
    }

    private static async Task<HttpStatusCode> StatusWith(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/state");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
