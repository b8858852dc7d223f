using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Domain.Reminders;
using SpoBot.Hosting;
using SpoBot.Ledger;
using SpoBot.Storage;
using SpoBot.Wording.Coordinator;
using SpoBot.Wording.News;

namespace SpoBot.Cli;

/// <summary>«invite»: one-time links for a college or for all that have nobody yet.</summary>
internal static class InviteCommand
{
    private static readonly InviteJson Readable = new(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase });

    private static readonly TimeSpan Lives = TimeSpan.FromDays(14);

    internal static Command Build()
    {
        var college = new Option<string?>("--college") { HelpName = "НАЗВАНИЕ", Description = "Колледж или другая организация: название, его часть или короткое имя из каталога. Координатор организации видит только поручения, отчёты по которым идут ей; координатора министерства приглашайте без --college – он видит все." };
        var all = new Option<bool>("--all") { Description = "Ссылки для всех колледжей, где ещё никто не подключён." };
        var role = new Option<string>("--role") { HelpName = "РОЛЬ", Description = "head – руководитель, deputy – заместитель, coordinator – координатор, administrator – администратор.", Required = true };
        var json = new Option<bool>("--json") { Description = "Один объект JSON в строке." };
        var verb = new Verb(
            "invite",
            "Делает одноразовые ссылки-приглашения. Бот в это время должен быть остановлен: файл данных открывает одна программа.",
            "spobot invite --college \"Кировский авиационный техникум\" --role head",
            "spobot invite --all --role head --json",
            "spobot invite --role coordinator",
            "spobot invite --college ЦОПП --role coordinator");
        foreach (var option in (Option[])[college, all, role, json])
            verb.Add(option);
        verb.SetAction((parsed, cancellation) => Surroundings.WithStore(() =>
            Make(parsed.GetValue(college), parsed.GetValue(all), RoleOf(parsed.GetRequiredValue(role)), parsed.GetValue(json), cancellation)));
        return verb;
    }

    private static async Task<int> Make(string? name, bool all, Role role, bool json, CancellationToken cancellation)
    {
        if (name is not null && all)
            throw new UsageException("Нужно что-то одно: --college НАЗВАНИЕ или --all.");
        if (role == Role.Administrator && (name is not null || all))
            throw new UsageException("Администратор отвечает за всех: --college и --all для него не нужны.");
        if (name is null && !all && role is Role.Head or Role.Deputy)
            throw new UsageException("Для кого ссылка? Задайте --college НАЗВАНИЕ или --all.");
        var settings = Surroundings.Settings();
        var clock = Surroundings.Clock(settings);
        await using var store = Store.Open(settings.Storage.Path, clock);
        var calendar = Surroundings.Calendar();
        var clerk = new Clerk(new LedgerRules(calendar, ReminderSettings.Default, settings.Region.TimeZone), new LedgerNewsroom());
        foreach (var catalog in Surroundings.Catalogs(settings, calendar))
            await store.Write(session => clerk.Catalogs.Introduce(session, catalog, Grounds.Administrator), cancellation);

        var made = await store.Write(session => Targets(session, name, all).Select(target => (Line: One(session, clerk, target, role), Target: target)).ToList(), cancellation);
        var obligations = store.Read(session => session.Register.Now.Registry.Obligations.ToList());
        foreach (var (line, target) in made)
        {
            var sees = role == Role.Coordinator ? $"; {InviteText.Sees(target, obligations)}" : "";
            Console.Out.WriteLine(json ? JsonSerializer.Serialize(line, Readable.InviteLine) : $"{line.College}: {line.Link} (до {line.Expires:dd.MM.yyyy}){sees}");
        }

        return ExitCode.Done;
    }

    private static IEnumerable<College?> Targets(Session session, string? name, bool all)
    {
        var organisations = session.Register.Now.Organisations;
        if (all)
            return organisations.Where(it => it.IsCollege && session.People.Of(it.Id).Count == 0);
        if (name is null)
            return [null];
        return [WhoIs.One(organisations, name)];
    }

    private static InviteLine One(Session session, Clerk clerk, College? target, Role role)
    {
        var verdict = clerk.Execute(session, House.Administrator, new PeopleCommand.MakeInvite(target?.Id, role, Lives));
        var made = (MadeInvite)verdict.Made!;
        var expires = made.Invite.ExpiresAt;
        return new InviteLine(target?.FullName ?? "все организации", NameOf(role), made.Token, session.Desk.LinkFor(made.Token), expires);
    }

    private static Role RoleOf(string text) => text switch
    {
        "head" => Role.Head,
        "deputy" => Role.Deputy,
        "coordinator" => Role.Coordinator,
        "administrator" => Role.Administrator,
        _ => throw new UsageException($"Роли «{text}» нет: бывает head, deputy, coordinator, administrator."),
    };

    private static string NameOf(Role role) => role switch
    {
        Role.Head => "head",
        Role.Deputy => "deputy",
        Role.Administrator => "administrator",
        _ => "coordinator",
    };
}

internal sealed record InviteLine(string College, string Role, string Token, string Link, DateTimeOffset Expires);

[JsonSerializable(typeof(InviteLine))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class InviteJson : JsonSerializerContext;
