using SpoBot.Domain.Calendar;

namespace SpoBot.Tests.Architecture;

/// <summary>Who may know whom (DESIGN.md §3).</summary>
public sealed class RoomsTests
{
    private static readonly string[] Clock = ["System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Threading.Timer", "System.Threading.PeriodicTimer"];
    private static readonly string[] Sql = ["Microsoft.Data", "System.Data", "Dapper", "Npgsql", "SQLitePCL"];
    private static readonly string[] Net = ["System.Net", "Microsoft.AspNetCore"];
    private static readonly string[] Outside = ["System.IO", "System.Console", "System.Threading.Tasks", "System.Random", "System.Diagnostics.Process"];

    // What the ledger has to tell, and the port through which it is put into words.
    private static readonly string[] News = ["SpoBot.Ledger.News.INewsroom", "SpoBot.Ledger.News.Piece", "SpoBot.Ledger.News.MovedObligation", "SpoBot.Ledger.CatalogChange", "SpoBot.Ledger.WrittenDuties"];

    private static readonly string Program = typeof(SpoBot.Outbox.Letter).Assembly.Location;
    private static readonly string Domain = typeof(WorkingCalendar).Assembly.Location;
    private static readonly string Sandbox = Path.Combine(AppContext.BaseDirectory, "SpoBot.Sandbox.dll");

    private static readonly Room[] Rooms =
    [
        new("SpoBot.Domain", [], [.. Clock, .. Sql, .. Net, .. Outside]),
        new("SpoBot.Conversations", ["SpoBot.Domain", "SpoBot.Outbox", "SpoBot.Wording"], [.. Clock, .. Sql, .. Net]),
        new("SpoBot.Wording", ["SpoBot.Domain", "SpoBot.Outbox", .. News], [.. Clock, .. Sql, .. Net]),
        new("SpoBot.Outbox", ["SpoBot.Domain"], [.. Sql, .. Net]),
        new("SpoBot.Ledger", ["SpoBot.Domain", "SpoBot.Outbox", "SpoBot.Wording"], [.. Sql, .. Net]),
        new("SpoBot.Planning", ["SpoBot.Domain", "SpoBot.Ledger", "SpoBot.Outbox", "SpoBot.Wording"], [.. Sql, .. Net]),
        new("SpoBot.Exports", ["SpoBot.Domain", "SpoBot.Ledger", "SpoBot.Wording"], [.. Clock, .. Sql, .. Net]),
        new("SpoBot.Courier", ["SpoBot.Outbox"], [.. Sql, .. Net]),
        new("SpoBot.Telegram", ["SpoBot.Conversations", "SpoBot.Courier.IPost", "SpoBot.Courier.Delivery", "SpoBot.Courier.RefusalReason", "SpoBot.Outbox"], Sql),
        new("SpoBot.Storage", ["SpoBot.Domain", "SpoBot.Ledger", "SpoBot.Outbox", "SpoBot.Conversations"], Net),
        new("SpoBot.Catalogs", ["SpoBot.Domain"], [.. Clock, .. Sql, .. Net]),
    ];

    public static TheoryData<string> RoomNames => [.. Rooms.Select(room => room.Namespace)];

    [Theory]
    [MemberData(nameof(RoomNames))]
    public void Each_room_knows_only_the_rooms_it_may(string name)
    {
        var room = Rooms.Single(r => r.Namespace == name);
        var breaches = room.Breaches(AssemblyTypes.Read(name == "SpoBot.Domain" ? Domain : Program)).ToArray();
        Assert.True(breaches.Length == 0, string.Join(Environment.NewLine, breaches));
    }

    [Fact]
    public void Every_room_of_the_program_is_under_the_law()
    {
        string[] free = ["SpoBot.Hosting", "SpoBot.Cli"];
        var rooms = AssemblyTypes.Read(Program).Keys.Where(type => type.IsWithin("SpoBot")).Select(type => string.Join('.', type.Namespace.Split('.').Take(2))).Distinct();
        Assert.Empty(rooms.Except(Rooms.Select(room => room.Namespace)).Except(free));
    }

    [Fact]
    public void The_domain_stands_on_the_base_library_alone() =>
        Assert.All(AssemblyTypes.References(Domain), reference => Assert.StartsWith("System.", reference));

    [Fact]
    public void The_sandbox_and_the_bot_meet_over_http_only() =>
        Assert.DoesNotContain(AssemblyTypes.References(Sandbox), reference => reference.StartsWith("SpoBot", StringComparison.Ordinal));
}
