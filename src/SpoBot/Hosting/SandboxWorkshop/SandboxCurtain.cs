using System.Globalization;
using System.Text.RegularExpressions;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Outbox;
using SpoBot.Sandbox.Stage;
using SpoBot.Storage;

namespace SpoBot.Hosting.SandboxWorkshop;

/// <summary>The worker's inside, told in words.</summary>
internal sealed partial class SandboxCurtain(SandboxWorld world, SandboxRegister register)
{
    private const int Rows = 120;
    private const int Entries = 80;
    private const int TextLength = 140;

    private readonly Dictionary<long, SandboxRole> _byChat = world.Cast.ToDictionary(it => it.Id, it => it.Role);

    internal Curtain Look(Worker worker)
    {
        var (rows, journal) = worker.Store.Read(session => (session.Queue.Last(Rows), session.Journal.Last(Entries)));
        var deeds = worker.Store.Read(session => new SandboxJournal(session.Register.Now.Registry, session.People.All().ToDictionary(it => it.Id, it => it.Name)));
        return new Curtain([.. rows.Select(Line)], worker.Rounds.Last is { } round ? Line(round) : null, [.. journal.Select(entry => new JournalLine(Moment(entry.At), entry.By == 0 ? "бот" : entry.ByName ?? $"№ {entry.By}", deeds.What(entry), deeds.About(entry)))]);
    }

    private OutboxLine Line(OutboxRow row) => new(
        row.Id,
        Moment(row.SettledAt ?? row.QueuedAt),
        _byChat.TryGetValue(row.Chat, out var role) ? role.Name : row.Chat.ToString(CultureInfo.InvariantCulture),
        row.Lane switch { Lane.Reply => "ответ", Lane.Reminder => "напоминание", _ => "рассылка" },
        row.Status,
        Result(row),
        Text(row.Content),
        row.Key);

    private static string Result(OutboxRow row)
    {
        var result = row.Status switch
        {
            "waiting" when row.Attempts + row.Unknowns > 0 => $"ждёт повтора: {row.Why}",
            "waiting" => "ждёт отправки",
            "claimed" => "у курьера, ждёт очереди",
            "sending" => "отправляется",
            "delivered" => "доставлено",
            "refused" => row.Reason switch { "Blocked" => "отказ: бот заблокирован", "Deactivated" => "отказ: аккаунт удалён", _ => $"отказ: {row.Why}" },
            "unknown" => "неизвестно, дошло ли",
            "expired" => "не понадобилось: устарело",
            "replaced" => "заменено более новым",
            "cancelled" => "отменено: повод исчез",
            _ => row.Status,
        };
        return row.Unknowns > 0 && row.Status == "delivered" ? result + ", возможно, дважды" : result;
    }

    private static string Text(Content content)
    {
        var html = content switch
        {
            Content.Message it => it.Html,
            Content.Edit it => "✎ " + it.Html,
            Content.Toast it => it.Text ?? "(без слов)",
            Content.Document it => $"📎 {it.FileName}. {it.Html}",
            Content.Forwarded it => "📎 " + it.Html,
            _ => "",
        };
        var text = System.Net.WebUtility.HtmlDecode(Tag().Replace(html, "")).ReplaceLineEndings(" ");
        return text.Length <= TextLength ? text : text[..TextLength] + "…";
    }

    /// <summary>Everybody is named: who was written to, who was left in peace and why, who owes nothing that would have woken up.</summary>
    private RoundLine Line(Planning.RoundReport round)
    {
        var silent = round.Silent.DistinctBy(it => it.Person.Id).ToList();
        var seen = round.Written.Concat(silent.Select(it => it.Person)).Select(it => it.Chat).ToHashSet();
        return new RoundLine(
            Moment(round.At),
            round.Queued,
            [
                .. round.Written.Select(it => new DecisionLine(Who(it), true, "письмо написано")),
                .. silent.Select(it => new DecisionLine(Who(it.Person), false, $"не писать: {Reason(it.Why)}")),
                .. world.Cast.Where(it => it.Role.Role is not null && !seen.Contains(it.Id))
                    .Select(it => new DecisionLine(Who(it.Role), false, $"не писать: {Reason(Silence.NoStageToday)}")),
            ],
            [.. round.Skipped.Select(it => it.Key)]);
    }

    private string Who(Person person) => _byChat.TryGetValue(person.Chat, out var role) ? Who(role) : person.Name;

    private static string Who(SandboxRole role) => $"{role.Name}, {role.Post}";

    private static string Reason(Silence why) => why switch
    {
        Silence.DayOff => "выходной",
        Silence.AlreadyServed => "за этот день уже написано",
        Silence.TooEarly => "час письма ещё не настал",
        Silence.Unreachable => "бот заблокирован",
        Silence.OnLeave => "в отпуске, пишем заместителю",
        Silence.HeadIsThere => "руководитель на месте",
        Silence.NothingOwed => "всё сдано",
        Silence.NoStageToday => "на сегодня сроков нет",
        _ => why.ToString(),
    };

    private string Moment(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, register.Zone);
        return local.ToString("dd.MM.yyyy HH:mm:ss", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
