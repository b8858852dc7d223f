using System.Text.Json;

namespace SpoBot.Conversations.Questions;

/// <summary>A question to a talk and back. What cannot be read is no question: the talk starts again politely.</summary>
internal static class QuestionCodec
{
    internal static Talk Ask(Question question, long? anchor) =>
        new(Talk.CurrentVersion, question.GetType().Name, JsonSerializer.Serialize(question, QuestionJson.Default.Question), anchor);

    internal static Question? Open(Talk talk)
    {
        if (talk.Json is null || talk.Version != Talk.CurrentVersion)
            return null;
        try
        {
            return JsonSerializer.Deserialize(talk.Json, QuestionJson.Default.Question);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return null;
        }
    }
}
