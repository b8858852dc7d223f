using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Words;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording.Strangers;

namespace SpoBot.Conversations.Strangers;

/// <summary>Nobody is anybody until an invite binds them. A stranger gets one polite line and learns nothing.</summary>
internal sealed class StrangersRoom : Room
{
    internal static StrangersRoom Door { get; } = new();

    internal override IReadOnlyList<Content> Greet(Turn turn) =>
        turn.Who is { } bound ? Dialogue.RoomOf(bound).Greet(turn) : [StrangerScreens.Welcome()];

    internal override Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        YesItIsMe yes => Bind(turn, press, yes.Token),
        NoItIsNot => Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), Edit(press, StrangerScreens.NotMe))),
        _ => null,
    };

    internal override Move? Say(Turn turn, Word word, string tail) => word == Word.Start && tail.Length > 0 ? Show(turn, tail) : null;

    internal override Move? Answer(Turn turn) => null;

    internal override Move Otherwise(Turn turn) => Move.Answer(Talk.Idle, Reply.With(StrangerScreens.Welcome()));

    /// <summary>Names the college and the role before anything is bound.</summary>
    private static Move Show(Turn turn, string token) => Move.Answer(Talk.Idle, Reply.With(
        turn.Desk.Invite(token) is not { } invite ? StrangerScreens.Refused(new PeopleRefusal.InviteUnknown())
        : invite.WhyNot(turn.Now) is { } refusal ? StrangerScreens.Refused(refusal)
        : turn.Who is { } bound && (bound.College != invite.College || bound.Role == invite.Role)
            ? StrangerScreens.Refused(new PeopleRefusal.AlreadyBound(bound.College, bound.Role))
        : StrangerScreens.IsItYou(
            invite,
            invite.College is { } college ? turn.Desk.College(college) : null,
            ClaimCodec.Write(new YesItIsMe(token)),
            ClaimCodec.Write(new NoItIsNot()))));

    private Move Bind(Turn turn, Incoming.Press press, string token) => new(
        Talk.Idle,
        new PeopleCommand.Redeem(token, press.Chat, press.From.Name),
        outcome => outcome.Refusal is PeopleRefusal refusal
            ? Reply.With(new Content.Toast(press.CallbackId), StrangerScreens.Refused(refusal))
            : Reply.With([new Content.Toast(press.CallbackId), .. Greet(turn with { Who = (Person)outcome.Made! })]));

    private static Content.Edit Edit(Incoming.Press press, string html) => new(press.MessageId ?? 0, html);
}
