using System.Runtime.CompilerServices;
using SpoBot.Outbox;

namespace SpoBot.Tests.Wording;

/// <summary>
/// Screens as plain files beside the test. What differs is written next to the expected file as NAME.received.txt: read it, and if it is
/// right, put it in its place.
/// </summary>
internal static class Golden
{
    internal static void Matches(string name, Content.Message message, [CallerFilePath] string test = "")
    {
        var buttons = message.Buttons is null ? "" : string.Concat(message.Buttons.Select(row => string.Join(" ", row.Select(button => $"[{button.Caption} = {button.Claim ?? button.Url}]")) + "\n"));
        Matches(name, $"{message.Html}\n{(buttons.Length > 0 ? "\n" + buttons : "")}", test);
    }

    internal static void Matches(string name, string received, [CallerFilePath] string test = "")
    {
        var folder = Path.Combine(Root(), Path.GetDirectoryName(test[test.LastIndexOf("tests/", StringComparison.Ordinal)..])!);
        var (expectedFile, receivedFile) = (Path.Combine(folder, name + ".txt"), Path.Combine(folder, name + ".received.txt"));
        var expected = File.Exists(expectedFile) ? File.ReadAllText(expectedFile) : "";
        if (received == expected)
        {
            File.Delete(receivedFile);
            return;
        }

        File.WriteAllText(receivedFile, received);
        Assert.Equal(expected, received);
    }

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SpoBot.slnx")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The repository's root is not above the tests.");
        return folder;
    }
}
