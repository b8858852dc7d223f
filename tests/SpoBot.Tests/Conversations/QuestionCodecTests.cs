using SpoBot.Conversations;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Duties;

namespace SpoBot.Tests.Conversations;

/// <summary>Conversations outlive the version that began them: what is stored here is what the first version stored.</summary>
public sealed class QuestionCodecTests
{
    public static TheoryData<string, object> Stored => new()
    {
        { """{"ask":"report","Duty":17}""", new Question.ReportDraft(17) },
        {
            """{"ask":"report","Duty":17,"Text":"Готово","Number":12.5,"Files":[{"FileId":"BQ","Name":"plan.pdf","IsPhoto":false,"Size":10}],"Look":900,"Album":"77"}""",
            new Question.ReportDraft(17, "Готово", 12.5m, [new SentFile("BQ", "plan.pdf", false, 10)], 900, "77")
        },
        { """{"ask":"file-for","Caption":null,"Files":[],"Look":900,"Album":null}""", new Question.FileFor(null, [], 900) },
        { """{"ask":"new-date","Duty":17}""", new Question.NewDate(17) },
        { """{"ask":"why-later","Duty":17,"Date":"2024-02-01"}""", new Question.WhyLater(17, new DateOnly(2024, 2, 1)) },
        { """{"ask":"leave-until"}""", new Question.LeaveUntil() },
        { """{"ask":"morning-hour"}""", new Question.MorningHour() },
        { """{"ask":"remark","Duty":17,"Seen":2}""", new Question.Remark(17, 2) },
        { """{"ask":"why-refuse","Duty":17}""", new Question.WhyRefuse(17) },
    };

    [Theory]
    [MemberData(nameof(Stored))]
    public void A_half_done_dialog_of_an_earlier_version_is_understood(string json, object question)
    {
        var opened = QuestionCodec.Open(new Talk(Talk.CurrentVersion, "any", json, null))!;

        Assert.Equal(Written(question), Written(opened));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"ask":"poll"}""")]
    [InlineData("""{"ask":"report"}""")]
    [InlineData("""{"ask":"report","Duty":"x"}""")]
    [InlineData("""{"ask":"file-for","Caption":null,"Files":null}""")]
    public void What_cannot_be_read_is_no_question(string json) => Assert.Null(QuestionCodec.Open(new Talk(Talk.CurrentVersion, "any", json, null)));

    [Fact]
    public void A_question_of_another_version_is_no_question() =>
        Assert.Null(QuestionCodec.Open(QuestionCodec.Ask(new Question.MorningHour(), null) with { Version = Talk.CurrentVersion + 1 }));

    private static string? Written(object question) => QuestionCodec.Ask((Question)question, null).Json;
}
