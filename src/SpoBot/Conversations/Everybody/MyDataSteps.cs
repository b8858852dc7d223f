using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Words;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording.Everybody;

namespace SpoBot.Conversations.Everybody;

/// <summary>«/mydata», the same in every room: what is kept of the person who asks, as a file, and erased when they say so.</summary>
internal static class MyDataSteps
{
    /// <summary>Null = about something else, or nobody is kept under this chat.</summary>
    internal static Move? Step(Turn turn) => turn.Incoming switch
    {
        Incoming.Text when turn.Command is (Word.MyData, _) && FileOf(turn) is { } file =>
            Move.Answer(turn.Talk, Reply.With(Screen(turn, file))),
        Incoming.Press press when ClaimCodec.Read(press.Claim) is { } claim and (SendMyData or EraseMe or KeepMyData) && FileOf(turn) is { } file =>
            Press(turn, press, file, claim),
        _ => null,
    };

    private static PersonFile? FileOf(Turn turn) => turn.Who is { } who ? turn.Desk.FileOf(who.Id) : null;

    private static Move? Press(Turn turn, Incoming.Press press, PersonFile file, Claim claim) => claim switch
    {
        SendMyData => Move.Answer(turn.Talk, Reply.With(
            new Content.Toast(press.CallbackId),
            new Content.Document(MyDataText.FileName, "application/json", MyDataText.Json(file), MyDataText.Caption))),
        EraseMe { Sure: true } => new Move(
            Talk.Idle,
            new PeopleCommand.Erase(file.Number),
            _ => Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, MyDataText.Erased))),
        EraseMe => Move.Answer(turn.Talk, Reply.With(
            new Content.Toast(press.CallbackId),
            new Content.Edit(press.MessageId ?? 0, MyDataText.Sure, [[Key("Да, стереть", new EraseMe(true)), Key("Нет", new KeepMyData())]]))),
        _ => Move.Answer(turn.Talk, Reply.With(new Content.Toast(press.CallbackId), Edit(press, Screen(turn, file)))),
    };

    private static Content.Message Screen(Turn turn, PersonFile file) => new(
        MyDataText.Screen(file, file.Organisation is { } id ? turn.Desk.College(id) : null, turn.Zone),
        [[Key("Прислать файлом", new SendMyData())], [Key("Стереть мои данные", new EraseMe(false))]]);

    private static Content.Edit Edit(Incoming.Press press, Content.Message screen) => new(press.MessageId ?? 0, screen.Html, screen.Buttons);

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
