using System.CommandLine;
using SpoBot.Domain.People;
using SpoBot.Domain.Reminders;
using SpoBot.Ledger;
using SpoBot.Storage;
using SpoBot.Wording;
using SpoBot.Wording.Everybody;
using SpoBot.Wording.News;

namespace SpoBot.Cli;

/// <summary>«person»: what is kept of people, given out and erased.</summary>
internal static class PersonCommand
{
    internal static Command Build() => new Verb("person", "Личные данные: кто подключён, выдать человеку всё, что о нём хранится, стереть. Для erase бот должен быть остановлен.")
    {
        List(),
        Export(),
        Erase(),
    };

    private static Verb List()
    {
        var verb = new Verb("list", "Кто подключён: номер, имя, роль, организация.", "spobot person list");
        verb.SetAction((_, _) => Beside(session =>
        {
            foreach (var person in session.People.All())
                Console.Out.WriteLine($"{person.Id}  {person.Name}, {RoleNames.Of(person.Role)}{(person.College is { } id ? ", " + NameOf(session, id) : "")}{(person.Reachable ? "" : ", сообщения не доходят")}");
            return ExitCode.Done;
        }));
        return verb;
    }

    private static Verb Export()
    {
        var (person, file) = (Number(), new Argument<string?>("file") { HelpName = "ФАЙЛ", Description = "Куда записать; без него – на экран.", Arity = ArgumentArity.ZeroOrOne });
        var verb = new Verb("export", "Всё, что хранится о человеке, в JSON.", "spobot person export 17 данные.json") { person, file };
        verb.SetAction((parsed, _) => Beside(session =>
        {
            var bytes = MyDataText.Json(Known(session.People.FileOf(parsed.GetValue(person)), parsed.GetValue(person)));
            if (parsed.GetValue(file) is { } path)
                File.WriteAllBytes(path, bytes);
            else
                Console.Out.WriteLine(System.Text.Encoding.UTF8.GetString(bytes));
            return ExitCode.Done;
        }));
        return verb;
    }

    private static Verb Erase()
    {
        var (person, yes) = (Number(), Consent.Option());
        var verb = new Verb(
            "erase",
            "Отключает человека и стирает его имя, номер в Telegram, настройки и письма. Отчёты остаются за организацией, вместо имени – «сотрудник».",
            "spobot person erase 17")
        {
            person, yes,
        };
        verb.SetAction((parsed, cancellation) => OnStore(async (store, clerk) =>
        {
            var file = Known(store.Read(session => session.People.FileOf(parsed.GetValue(person))), parsed.GetValue(person));
            if (!Consent.Given(parsed.GetValue(yes), $"Стереть данные человека «{file.Name}» ({RoleNames.Of(file.Role)})? Вернуть это нельзя."))
                return ExitCode.No;
            await store.Write(session => clerk.Execute(session, House.Administrator, new PeopleCommand.Erase(file.Number)), cancellation);
            Console.Out.WriteLine("Стёрто. В резервных копиях данные останутся, пока копии не сменятся новыми.");
            return ExitCode.Done;
        }));
        return verb;
    }

    private static Argument<long> Number() => new("number") { HelpName = "НОМЕР", Description = "Номер человека из spobot person list." };

    private static PersonFile Known(PersonFile? file, long number) => file
        ?? throw new VerbException(ExitCode.No, $"Человека с номером {number} нет или его данные стёрты. Номера – в spobot person list.");

    private static string NameOf(ReadSession session, string college) => session.Register.Now.Registry.Organisation(college)?.FullName ?? college;

    private static Task<int> Beside(Func<ReadSession, int> work) => Surroundings.WithStore(() =>
    {
        var settings = Surroundings.Settings();
        return File.Exists(settings.Storage.Path)
            ? Task.FromResult(Store.ReadBeside(settings.Storage.Path, Surroundings.Clock(settings), work))
            : throw Surroundings.NoData(settings.Storage.Path);
    });

    private static Task<int> OnStore(Func<Store, Clerk, Task<int>> work) => Surroundings.WithStore(async () =>
    {
        var settings = Surroundings.Settings();
        if (!File.Exists(settings.Storage.Path))
            throw Surroundings.NoData(settings.Storage.Path);
        await using var store = Store.Open(settings.Storage.Path, Surroundings.Clock(settings));
        return await work(store, new Clerk(new LedgerRules(Surroundings.Calendar(), ReminderSettings.Default, settings.Region.TimeZone), new LedgerNewsroom()));
    });
}
