using System.Text;
using System.Text.Json;
using SpoBot.Cli;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Deadlines;

namespace SpoBot.Tests.Cli;

public sealed class PhraseVerbTests
{
    private static readonly DateOnly Today = new(2026, 11, 20);

    private static readonly PhraseRequest Forum = PhraseRequest.Create(new DateOnly(2023, 12, 8), [2024], null, null, Today);

    private static string[] Stream(byte[] input)
    {
        using var output = new MemoryStream();
        PhraseStream.Answer(new MemoryStream(input), output, Forum, WorkingCalendar.Provisional);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static JsonElement Json(string phrase) => JsonDocument.Parse(Stream(Encoding.UTF8.GetBytes(phrase))[0]).RootElement;

    [Fact]
    public void The_answer_has_the_keys_that_other_programs_hold_on_to()
    {
        var answer = Json("31.01.2023, далее – ежеквартально");
        Assert.Equal(["phrase", "kind", "due", "said", "doubts"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal("recurring", answer.GetProperty("kind").GetString());
        Assert.Equal(["2024-01-31", "2024-04-30", "2024-07-31", "2024-10-31"], answer.GetProperty("due").EnumerateArray().Select(day => day.GetString()));
        var doubt = answer.GetProperty("doubts")[0];
        Assert.Equal(["code", "text"], doubt.EnumerateObject().Select(member => member.Name));
        Assert.Equal("past", doubt.GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("15.03.2024", "one-off")]
    [InlineData("март 2024", "month")]
    [InlineData("в течение года", "window")]
    [InlineData("ежемесячно", "recurring")]
    [InlineData("постоянно", "ongoing")]
    [InlineData("", "none")]
    [InlineData("по согласованию", "unclear")]
    public void Every_kind_has_its_name(string phrase, string kind) => Assert.Equal(kind, Json(phrase + "\n").GetProperty("kind").GetString());

    [Fact]
    public void A_stream_answers_line_by_line_whatever_the_line_ends_are()
    {
        var phrases = Stream([0xEF, 0xBB, 0xBF, .. "март 2024\r\n\nпостоянно\nбез конца строки"u8]).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("phrase").GetString());
        Assert.Equal(["март 2024", "", "постоянно", "без конца строки"], phrases);
    }

    [Fact]
    public void Quotes_signs_and_broken_bytes_survive()
    {
        Assert.Equal("«1» \"марта\" <b>&", Json("«1» \"марта\" <b>&\n").GetProperty("phrase").GetString());
        Assert.Single(Stream([0xFF, 0xC0, (byte)'x', (byte)'\n']));
        Assert.Empty(Stream([]));
    }

    [Fact]
    public void A_line_longer_than_the_buffer_is_one_phrase()
    {
        var line = Assert.Single(Stream(Encoding.UTF8.GetBytes(new string('я', 300_000))));
        Assert.Equal(300_000, JsonDocument.Parse(line).RootElement.GetProperty("phrase").GetString()!.Length);
    }

    [Fact]
    public async Task An_answer_does_not_wait_for_the_next_question()
    {
        using var questions = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.Out);
        using var input = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.In, questions.ClientSafePipeHandle);
        using var answers = new System.IO.Pipes.AnonymousPipeServerStream(System.IO.Pipes.PipeDirection.In);
        using var output = new System.IO.Pipes.AnonymousPipeClientStream(System.IO.Pipes.PipeDirection.Out, answers.ClientSafePipeHandle);
        var work = Task.Run(() => PhraseStream.Answer(input, output, Forum, WorkingCalendar.Provisional));
        using var reader = new StreamReader(answers);
        foreach (var phrase in (string[])["март 2024", "ежемесячно"])
        {
            questions.Write(Encoding.UTF8.GetBytes(phrase + "\n"));
            var answer = await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
            Assert.Contains(phrase, answer);
        }

        questions.Close();
        await work.WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(null, "", null, null, "2026-11-20", "2027-01-01", "2027-12-31")]
    [InlineData("2023-12-08", "2024", null, null, "2023-12-08", "2024-01-01", "2024-12-31")]
    [InlineData(null, "2024", null, null, "2024-01-01", "2024-01-01", "2024-12-31")]
    [InlineData("2018-05-01", "2018 2019 2020", null, null, "2018-05-01", "2018-01-01", "2020-12-31")]
    [InlineData(null, "", "2025-03-01", null, "2025-03-01", "2025-03-01", "2025-12-31")]
    [InlineData(null, "2028", null, null, "2026-11-20", "2028-01-01", "2028-12-31")]
    [InlineData("2023-12-08", "2024", "2026-05-01", null, "2023-12-08", "2026-05-01", "2026-12-31")]
    [InlineData("2023-12-08", "2024", null, "2023-12-31", "2023-12-08", "2023-01-01", "2023-12-31")]
    [InlineData("2023-12-08", "2024", "2023-12-01", "2023-12-31", "2023-12-08", "2023-12-01", "2023-12-31")]
    public void What_is_not_said_is_filled_in_sensibly(string? date, string plan, string? from, string? to, string document, string first, string last)
    {
        var request = PhraseRequest.Create(Day(date), [.. plan.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)], Day(from), Day(to), Today);
        Assert.Equal((document, first, last), ($"{request.Context.DocumentDate:yyyy-MM-dd}", $"{request.From:yyyy-MM-dd}", $"{request.To:yyyy-MM-dd}"));

        static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text);
    }

    [Theory]
    [InlineData("phrase")]
    [InlineData("phrase", "x", "y")]
    [InlineData("phrase", "x", "--date", "2023-13-01")]
    [InlineData("phrase", "x", "--date")]
    [InlineData("phrase", "x", "--dat", "2023-12-01")]
    [InlineData("phrase", "x", "--plan-year", "24")]
    [InlineData("phrase", "x", "--from", "2024-02-01", "--to", "2024-01-01")]
    [InlineData("phras", "x")]
    public async Task Wrong_usage_ends_with_two(params string[] args) => Assert.Equal(ExitCode.Usage, await CommandLine.Run(args));

    [Fact]
    public void A_person_is_answered_in_sentences()
    {
        var answer = PhraseAnswer.Write(DeadlineReader.Read("31.03.2024", Forum.Context), Forum, WorkingCalendar.Provisional);
        Assert.Equal(
            """
            Понято: 31.03.2024 (вс)
            Сроки за 01.01.2024 – 31.12.2024: 31.03.2024
            Внимание: 31.03.2024 (вс): выпадает на выходной

            """,
            answer,
            ignoreLineEndingDifferences: true);
        Assert.StartsWith("Вопрос: Уточните: какой срок согласован?", PhraseAnswer.Write(DeadlineReader.Read("по согласованию", Forum.Context), Forum, WorkingCalendar.Provisional));
    }
}
