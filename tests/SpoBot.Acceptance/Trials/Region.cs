using SpoBot.Acceptance.Cast;
using SpoBot.Catalogs;
using SpoBot.Conversations.Claims;
using SpoBot.Conversations.Head;
using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Outbox;
using SpoBot.Storage;
using Phone = SpoBot.Sandbox.Telegram.People.Person;

namespace SpoBot.Acceptance.Trials;

/// <summary>As many colleges as a trial wants, all asked for the same, and ways to look into the data file from beside.</summary>
internal static class Region
{
    internal static WorkingCalendar Calendar { get; } = Seeds.Calendar().Value!;

    internal static Catalog Of(int colleges, params Obligation[] obligations)
    {
        var names = Enumerable.Range(1, colleges).Select(CollegeOf).ToList();
        var small = SmallRegister.Of(obligations);
        return small with
        {
            Organisations = [.. names.Select(name => new College(name, "КОГПОБУ", $"Техникум {name}")), .. small.Organisations.Where(it => !it.IsCollege)],
            Groups = [new Group("poo", "ПОО", "все ПОО", names)],
            Obligations = [.. obligations.Select(it => it with { Executors = names })],
        };
    }

    /// <summary>The whole of the Kirov resolution, owed by each of so many colleges and reported with one tap.</summary>
    internal static Catalog Kirov(int colleges)
    {
        var names = Enumerable.Range(1, colleges).Select(CollegeOf).ToList();
        var kirov = CatalogFile.Load(Path.Combine(Seeds.Root, "kirov-2024.yaml"), Calendar).Value!;
        return kirov with
        {
            Organisations = [.. Of(colleges).Organisations.Where(it => it.IsCollege), .. kirov.Organisations.Where(it => !it.IsCollege)],
            Groups = [new Group("poo", "ПОО", "все ПОО", names)],
            Obligations = [.. kirov.Obligations.Select(it => it with { Executors = names, CoExecutors = [], Proof = new Proof.Nothing() })],
        };
    }

    internal static string CollegeOf(int number) => $"college-{number}";

    internal static async Task<IReadOnlyList<Phone>> JoinHeads(this Ministry ministry, int count)
    {
        var heads = new List<Phone>();
        for (var number = 1; number <= count; number++)
            heads.Add(await ministry.Join($"Руководитель {number}", Role.Head, CollegeOf(number)));
        return heads;
    }

    /// <summary>A letter for everybody, put into the data of a worker that is not running.</summary>
    internal static async Task QueueFor(this Ministry ministry, IReadOnlyList<Phone> crowd)
    {
        await using var store = Store.Open(ministry.DataFile, ministry.Clock);
        await store.Write(session =>
        {
            for (var i = 0; i < crowd.Count; i++)
                session.Outbox.Enqueue(Bulk(i, crowd[i].Id));
        });
    }

    /// <summary>What «Исполнено» under a morning letter would say, for every duty of a college.</summary>
    internal static IReadOnlyList<string> ReportButtons(this Ministry ministry, string college) =>
    [
        .. ministry.Worker.Store.Read(session => session.Views.OfCollege(college, DateOnly.MinValue, DateOnly.MaxValue))
            .Where(view => view.Duty.State == DutyState.Open)
            .Select(view => ClaimCodec.Write(new StartReport(view.Id))),
    ];

    internal static Letter Bulk(int number, long chat) => new($"trial/{number}", chat, Lane.Bulk, new Content.Message(TextOf(number)));

    internal static string TextOf(int number) => $"Рассылка, письмо № {number}.";

    /// <summary>A number out of the data file, beside whoever works with it.</summary>
    internal static long Ask(this Ministry ministry, string sql, params ReadOnlySpan<object?> arguments)
    {
        using var db = SqliteFile.OpenBeside(ministry.DataFile);
        return db.Number(sql, arguments);
    }

    internal static HashSet<long> RecordedMessages(this Ministry ministry)
    {
        using var db = SqliteFile.OpenBeside(ministry.DataFile);
        return [.. db.Query("select message_id from outbox where message_id is not null", row => row.Long(0))];
    }

    internal static string Integrity(this Ministry ministry)
    {
        using var db = SqliteFile.OpenBeside(ministry.DataFile);
        return db.First("pragma integrity_check", row => row.Text(0)) ?? "nothing";
    }
}
