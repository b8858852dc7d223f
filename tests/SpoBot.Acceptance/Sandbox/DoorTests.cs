using System.Net;
using System.Text;

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

    [Theory]
    [InlineData("/api/say", "not json", HttpStatusCode.BadRequest)]
    [InlineData("/api/say", """{"person":"nobody","text":1}""", HttpStatusCode.BadRequest)]
    [InlineData("/api/press", "[]", HttpStatusCode.BadRequest)]
    [InlineData("/api/clock", "null", HttpStatusCode.BadRequest)]
    [InlineData("/api/clock", """{"to":"0001-01-01"}""", HttpStatusCode.OK)]
    [InlineData("/api/scene", """{"scene":"никакая"}""", HttpStatusCode.OK)]
    public async Task A_call_that_makes_no_sense_is_refused_and_the_page_goes_on(string path, string json, HttpStatusCode answer)
    {
        await using var sitting = await Sitting.Begin();
        using var client = new HttpClient { BaseAddress = new Uri(sitting.Url) };
        using var body = new StringContent(json, Encoding.UTF8, "application/json");

        using var refused = await client.PostAsync(path, body);
        Assert.Equal(answer, refused.StatusCode);
        if (answer == HttpStatusCode.OK)
            Assert.Contains("\"error\":", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/year?year=99999999999")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/api/state")).StatusCode);
    }

    private static async Task<HttpStatusCode> StatusWith(HttpClient client, string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/state");
        request.Headers.TryAddWithoutValidation(header, value);
        using var response = await client.SendAsync(request);
        return response.StatusCode;
    }
}
