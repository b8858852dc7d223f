using Microsoft.AspNetCore.Http;

namespace SpoBot.Sandbox.Telegram.Wire;

/// <summary>Query string, JSON, urlencoded form or multipart form: the Bot API takes all four.</summary>
internal static class RequestReader
{
    public static async Task<Arguments> Read(HttpRequest request)
    {
        var arguments = new Arguments();
        if (request.QueryString.HasValue)
            foreach (var (name, value) in request.Query)
                arguments.Add(new(name, ArgumentKind.Form, value.ToString()));

        if (request.ContentLength is 0 || (request.ContentLength is null && !request.Headers.ContainsKey("Transfer-Encoding")))
            return arguments;
        if (request.HasFormContentType)
            await ReadForm(request, arguments);
        else if (request.ContentType is { } type && type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
            await ReadJson(request, arguments);
        else
            throw Refusal.Bad("unsupported content type");
        return arguments;
    }

    private static async Task ReadJson(HttpRequest request, Arguments arguments)
    {
        var body = request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync();
            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                JsonBody.Read(read.Buffer, arguments);
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }

            return;
        }
    }

    private static async Task ReadForm(HttpRequest request, Arguments arguments)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync();
        }
        catch (InvalidDataException)
        {
            throw Refusal.Bad("can't parse request form");
        }

        foreach (var (name, value) in form)
            arguments.Add(new(name, ArgumentKind.Form, value.ToString()));
        foreach (var file in form.Files)
        {
            using var copy = new MemoryStream((int)file.Length);
            await file.CopyToAsync(copy);
            arguments.Add(new(file.Name, ArgumentKind.File, "", file: new Upload(file.FileName, file.ContentType, copy.ToArray())));
        }
    }
}
