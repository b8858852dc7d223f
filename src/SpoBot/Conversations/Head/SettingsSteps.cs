using System.Globalization;
using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Questions;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.People;
using SpoBot.Outbox;
using SpoBot.Wording;
using SpoBot.Wording.Head;

namespace SpoBot.Conversations.Head;

/// <summary>«/settings»: the hour of the morning letter, leave, silent letters. The same for every bound person.</summary>
internal static class SettingsSteps
{
    private static readonly int[] Hours = [7, 8, 9, 10];

    internal static Content.Message Screen(Turn turn, Person who)
    {
        var rows = new List<IReadOnlyList<Button>>
        {
            Hours.Select(hour => Key($"{(turn.HourOf(who) == new TimeOnly(hour, 0) ? "✓ " : "")}{hour}:00", new SetMorning(hour))).ToList(),
            new List<Button> { Key("Другой час", new TypeMorning()), Key(who.Silent ? "Со звуком" : "Без звука", new SetSilence(!who.Silent)) },
            new List<Button> { who.AwayUntil >= turn.Today ? Key("Вышел из отпуска", new EndLeave()) : Key("Отпуск", new TypeLeave()) },
        };
        return new Content.Message(SettingsText.Of(who, turn.HourOf(who), turn.Today, StandIn(turn, who)), rows);
    }

    internal static Move Show(Turn turn) => Move.Answer(Talk.Idle, Reply.With(Screen(turn, turn.Who!)));

    internal static Move? Press(Turn turn, Incoming.Press press, Claim claim) => claim switch
    {
        ShowSettings => Move.Answer(Talk.Idle, Reply.With(new Content.Toast(press.CallbackId), StatusSteps.InPlace(press, Screen(turn, turn.Who!)))),
        SetMorning set => set.Hour is >= 0 and <= 23 ? Keep(turn, press, new PeopleCommand.ChangeMorning(new TimeOnly(set.Hour, 0))) : null,
        SetSilence set => Keep(turn, press, new PeopleCommand.ChangeSilence(set.Silent)),
        EndLeave => Keep(turn, press, new PeopleCommand.GoAway(null)),
        TypeMorning => AskFor(press, new Question.MorningHour(), SettingsText.AskHour),
        TypeLeave => AskFor(press, new Question.LeaveUntil(), SettingsText.AskLeave(turn.Who!, StandIn(turn, turn.Who!))),
        _ => null,
    };

    /// <summary>«отпуск до 12.08», written without pressing anything.</summary>
    internal static Move? TakeLeave(Turn turn, string typed) =>
        typed.Contains("отпуск", StringComparison.OrdinalIgnoreCase) && ReadDay(turn, typed) is { } day
            ? GoAway(turn with { Talk = QuestionCodec.Ask(new Question.LeaveUntil(), null) }, day)
            : null;

    internal static Move? Answer(Turn turn, Question question) => (question, turn.Incoming) switch
    {
        (Question.MorningHour, Incoming.Text text) => ReadHour(text.Words) is { } at
            ? Keep(turn, new PeopleCommand.ChangeMorning(at), SettingsText.HourNotSensible)
            : Again(turn, SettingsText.HourNotRead),
        (Question.LeaveUntil, Incoming.Text text) => ReadDay(turn, text.Words) is { } day
            ? GoAway(turn, day)
            : Again(turn, SettingsText.LeaveNotRead),
        (Question.MorningHour, _) => Again(turn, SettingsText.HourNotRead),
        (Question.LeaveUntil, _) => Again(turn, SettingsText.LeaveNotRead),
        _ => null,
    };

    /// <summary>Who gets the letters while this person is away.</summary>
    private static Person? StandIn(Turn turn, Person who)
    {
        var others = who.Role is Role.Head or Role.Deputy ? turn.Desk.PeopleOf(who.College!) : turn.Desk.Coordinators();
        return others.FirstOrDefault(other => other.Id != who.Id && other.Reachable && !(other.AwayUntil >= turn.Today));
    }

    private static TimeOnly? ReadHour(string typed)
    {
        var text = string.Concat(typed.Trim().TrimEnd('.').Where(c => char.IsAsciiDigit(c) || c is ':' or '.' or '-')).Replace('.', ':').Replace('-', ':').Trim(':');
        return TimeOnly.TryParseExact(text, ["%H", "HH", "H:mm", "HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at) ? at : null;
    }

    private static Move GoAway(Turn turn, DateOnly day) =>
        day < turn.Today ? Again(turn, LaterText.Passed(day)) : Keep(turn, new PeopleCommand.GoAway(day), SettingsText.LeaveNotSensible);

    /// <summary>«до 12.08», «12 августа», «в отпуске до 12.08.2024».</summary>
    private static DateOnly? ReadDay(Turn turn, string typed)
    {
        var words = Html.Cut(typed, 200);
        foreach (var skip in (string[])["в отпуске", "отпуск"])
            words = words.Replace(skip, "", StringComparison.OrdinalIgnoreCase);
        return TypedDay.Read(words.Trim(), turn.Today, turn.Calendar) is (var day, DeadlineKind.OneOff) ? day : null;
    }

    private static Move Keep(Turn turn, Incoming.Press press, PeopleCommand command) => new(
        Talk.Idle,
        command,
        outcome => outcome.Agreed
            ? Reply.With(new Content.Toast(press.CallbackId, SettingsText.Kept), StatusSteps.InPlace(press, Screen(turn, turn.Desk.Person(turn.Who!.Id) ?? turn.Who!)))
            : Reply.With(new Content.Toast(press.CallbackId, Refusals.Of(outcome.Refusal!, turn.Zone, turn.Desk.NameOf), Alert: true)));

    /// <summary>What was typed; a value that does not do leaves the question open.</summary>
    private static Move Keep(Turn turn, PeopleCommand command, string notSensible) => new(
        Talk.Idle,
        command,
        outcome => Reply.With(outcome.Agreed ? Screen(turn, turn.Desk.Person(turn.Who!.Id) ?? turn.Who!) : new Content.Message(notSensible)))
    {
        IfRefused = turn.Talk,
    };

    private static Move AskFor(Incoming.Press press, Question question, string html) => Move.Answer(
        QuestionCodec.Ask(question, press.MessageId),
        Reply.With(new Content.Toast(press.CallbackId), new Content.Edit(press.MessageId ?? 0, html, [[Key("← Назад", new ShowSettings())]])));

    private static Move Again(Turn turn, string html) => Move.Answer(turn.Talk, Reply.With(new Content.Message(html)));

    private static Button Key(string caption, Claim claim) => new(caption, ClaimCodec.Write(claim));
}
