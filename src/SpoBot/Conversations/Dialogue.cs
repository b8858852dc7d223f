using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Coordinator;
using SpoBot.Conversations.Everybody;
using SpoBot.Conversations.Head;
using SpoBot.Conversations.Questions;
using SpoBot.Conversations.Strangers;
using SpoBot.Conversations.Words;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording;

namespace SpoBot.Conversations;

/// <summary>The one way in: who speaks decides the room, what they do decides the step.</summary>
internal static class Dialogue
{
    internal static Move Step(Turn turn) => turn.Incoming switch
    {
        Incoming.Membership membership => new Move(turn.Talk, new PeopleCommand.ChangeReach(membership.Chat, membership.IsReachable), _ => Reply.Silence),
        Incoming.Migrated => Move.Answer(turn.Talk, Reply.Silence),
        { IsPrivate: false } => Groups.Step(turn),
        _ when turn.Talk.Question is not null && QuestionCodec.Open(turn.Talk) is null => Afresh(turn with { Talk = Talk.Idle }),
        _ => InPrivate(turn),
    };

    /// <summary>The open question was asked by another version and cannot be read: said once, and what came is answered as if nothing had been asked.</summary>
    private static Move Afresh(Turn turn)
    {
        var move = InPrivate(turn);
        return turn.Who is null || turn.Incoming is Incoming.Press
            ? move
            : move with { Then = outcome => Reply.With([new Content.Message(Phrases.Afresh), .. move.Then(outcome).Contents]) };
    }

    private static Move InPrivate(Turn turn)
    {
        if (MyDataSteps.Step(turn) is { } own)
            return own;
        var room = IsAtTheDoor(turn.Incoming) ? StrangersRoom.Door : RoomOf(turn.Who);
        return turn.Incoming switch
        {
            Incoming.Press press => (ClaimCodec.Read(press.Claim) is { } claim ? room.Press(turn, press, claim) : null) ?? Courtesy.OldButton(turn, press),
            Incoming.Text when turn.Command is var (word, tail) && room.Say(turn, word, tail) is { } move => move,
            // A message corrected afterwards may be older than the question: it answers nothing and takes nothing back.
            Incoming.Text { IsEdit: true } when turn.Who is not null => Move.Answer(turn.Talk, Reply.With(new Content.Message(room.Corrected))),
            _ => (turn.Talk.Question is null ? null : room.Answer(turn)) ?? room.Otherwise(turn),
        };
    }

    /// <summary>An invite is looked at by the door, whoever shows it.</summary>
    private static bool IsAtTheDoor(Incoming incoming) => incoming switch
    {
        Incoming.Text { IsEdit: false } text => WordReader.Read(text.Words) is (Word.Start, { Length: > 0 }),
        Incoming.Press press => ClaimCodec.Read(press.Claim) is YesItIsMe or NoItIsNot,
        _ => false,
    };

    internal static Room RoomOf(Person? who) => who?.Role switch
    {
        Role.Head or Role.Deputy => HeadRoom.Office,
        Role.Coordinator or Role.Administrator => CoordinatorRoom.Desk,
        _ => StrangersRoom.Door,
    };
}
