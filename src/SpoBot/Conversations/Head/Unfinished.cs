using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Outbox;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>
/// A report half written and files that wait for their obligation go on waiting while a person looks at something else or settles
/// another duty. Once another question takes their place, that is said.
/// </summary>
internal static class Unfinished
{
    /// <param name="move">What the person did meanwhile; what they do about the report itself does not come here.</param>
    internal static Move? Keep(Turn turn, Move? move) =>
        move is null || move.Talk == turn.Talk || QuestionCodec.Open(turn.Talk) is not { } waiting || !IsWaiting(waiting) ? move
        : move.Talk.Question is null ? move with { Talk = turn.Talk }
        : PutAside(turn, waiting) is not { } words ? move
        : move with { Then = outcome => Reply.With([.. move.Then(outcome).Contents, new Content.Message(words)]) };

    /// <summary>What a person does about the very report that is being written.</summary>
    internal static bool IsAbout(Turn turn, Claim claim) => QuestionCodec.Open(turn.Talk) is Question.ReportDraft draft && draft.Duty == claim switch
    {
        StartReport start => start.Duty,
        SendReport send => send.Duty,
        ChangeReport change => change.Duty,
        DropReport drop => drop.Duty,
        _ => null,
    };

    private static bool IsWaiting(Question question) => question is Question.ReportDraft or Question.FileFor;

    /// <summary>Null where nothing is lost.</summary>
    private static string? PutAside(Turn turn, Question waiting) => waiting switch
    {
        Question.FileFor files => FileText.PutAside(files.Files.Count),
        Question.ReportDraft { IsEmpty: false } draft when turn.Desk.Duty(draft.Duty) is { } view => ReportText.PutAside(view),
        _ => null,
    };
}
