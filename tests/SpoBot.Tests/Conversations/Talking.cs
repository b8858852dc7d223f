using SpoBot.Conversations;
using SpoBot.Conversations.Claims;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Tests.Ledger;

namespace SpoBot.Tests.Conversations;

/// <summary>Somebody of the town talking to the bot: what is said or pressed goes through the real steps, desk and ledger.</summary>
internal sealed class Talking(Town town, Person who)
{
    private static readonly TimeZoneInfo Zone = Town.Rules.Region;

    private IReadOnlyList<IReadOnlyList<Button>> _keys = [];
    private long _update;

    /// <summary>Everything that came back to what was last said or pressed.</summary>
    internal IReadOnlyList<Content> Heard { get; private set; } = [];

    /// <summary>The newest screen.</summary>
    internal Content.Message Screen { get; private set; } = new("");

    internal string? Toast => Heard.OfType<Content.Toast>().LastOrDefault()?.Text;

    internal Task<Content.Message> Say(string words) => Step(new Incoming.Text(++_update, Sender, who.Chat, IsPrivate: true, words));

    internal Task<Content.Message> Send(string file) =>
        Step(new Incoming.File(++_update, Sender, who.Chat, IsPrivate: true, $"id-{file}", file, "application/pdf", 1000, IsPhoto: false, Caption: null));

    /// <summary>The button that is called so, or that begins so.</summary>
    internal Task<Content.Message> Press(string caption)
    {
        var all = _keys.SelectMany(row => row).ToList();
        var key = all.FirstOrDefault(it => it.Caption == caption) ?? all.FirstOrDefault(it => it.Caption.StartsWith(caption, StringComparison.Ordinal))
            ?? throw new InvalidOperationException($"No button «{caption}» among {string.Join(", ", all.Select(it => it.Caption))}");
        return Forge(key.Claim!);
    }

    internal Task<Content.Message> Forge(Claim claim) => Forge(ClaimCodec.Write(claim));

    internal Task<Content.Message> Forge(string claim) => Step(new Incoming.Press(++_update, Sender, who.Chat, IsPrivate: true, $"c{_update}", claim, 100));

    private Sender Sender => new(who.Chat, who.Name);

    private async Task<Content.Message> Step(Incoming incoming)
    {
        Heard = await town.Store.Write(session =>
        {
            var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(session.Now, Zone).DateTime);
            var move = Dialogue.Step(new Turn(who, session.Talks.Of(who.Chat), incoming, session.Now, today, Zone, Town.Rules.Calendar, new TimeOnly(9, 0), session.Desk));
            var verdict = move.Do is { } command ? town.Clerk.Execute(session, who, command) : null;
            var outcome = verdict is null ? Outcome.Nothing : new Outcome(verdict.Made, verdict.Refusal);
            session.Talks.Keep(who.Chat, move.Remembered(outcome));
            return move.Then(outcome).Contents;
        });
        foreach (var content in Heard)
        {
            Screen = content switch
            {
                Content.Message message => message,
                Content.Edit edit => new Content.Message(edit.Html, edit.Buttons),
                Content.Document document => new Content.Message(document.Html, document.Buttons),
                _ => Screen,
            };
            _keys = content is Content.Toast ? _keys : Screen.Buttons ?? _keys;
        }

        Assert.InRange(Screen.Html.Length, 0, 4000);
        return Screen;
    }
}
