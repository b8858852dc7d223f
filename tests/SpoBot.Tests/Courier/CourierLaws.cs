using FsCheck;
using FsCheck.Fluent;
using SpoBot.Courier;
using SpoBot.Outbox;
using SpoBot.Tests.Fakes;

namespace SpoBot.Tests.Courier;

/// <summary>What holds whatever Telegram, the network and the disk do.</summary>
public class CourierLaws
{
    private static readonly Gen<Mishap> Mishaps = Gen.Frequency(
        (12, Gen.Constant(Mishap.None)),
        (2, Gen.Constant(Mishap.LostAfterArrival)),
        (1, Gen.Constant(Mishap.LostBeforeArrival)),
        (2, Gen.Constant(Mishap.ServerError)),
        (1, Gen.Constant(Mishap.Flood)),
        (1, Gen.Constant(Mishap.Blocked)),
        (1, Gen.Constant(Mishap.Moved)));

    private static readonly Gen<Post> Posts =
        from chat in Gen.Choose(1, 6)
        from isGroup in Gen.Frequency((4, Gen.Constant(false)), (1, Gen.Constant(true)))
        from lane in Gen.Elements(Lane.Reply, Lane.Reminder, Lane.Bulk)
        from after in Gen.Choose(0, 4000)
        select new Post(isGroup ? -chat : chat, lane, TimeSpan.FromMilliseconds(after));

    private static readonly Gen<Story> Stories =
        from letters in Posts.ListOf().Resize(60)
        from mishaps in Mishaps.ListOf().Resize(80)
        from diskFails in Gen.Frequency((3, Gen.Constant(false)), (1, Gen.Constant(true)))
        select new Story([.. letters], [.. mishaps], diskFails);

    private enum Mishap
    {
        None,
        LostAfterArrival,
        LostBeforeArrival,
        ServerError,
        Flood,
        Blocked,
        Moved,
    }

    [Fact]
    public void Every_letter_ends_delivered_refused_or_unknown_and_none_twice_without_an_unknown_between()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(Stories.ToArbitrary(), story =>
        {
            var told = Tell(story);
            Assert.All(told.Office.Outbox.Rows, row => Assert.Contains(row.Status, new[] { "delivered", "refused", "unknown" }));
            foreach (var row in told.Office.Outbox.Rows)
            {
                var arrivals = told.Arrivals.GetValueOrDefault(row.Letter.Key);
                var unknowns = row.History.Count(settlement => settlement is Settlement.Unknown or Settlement.Again { MayHaveArrived: true });
                Assert.True(arrivals <= 1 + unknowns, $"{row.Letter.Key} arrived {arrivals} times with {unknowns} unknowns");
                Assert.True(row.Letter.Lane != Lane.Bulk || arrivals <= 1, $"{row.Letter.Key} is a nudge and arrived {arrivals} times");
                Assert.True(row.Status != "delivered" || arrivals >= 1, $"{row.Letter.Key} is delivered and never arrived");
            }
        }));
    }

    [Fact]
    public void No_chat_and_no_second_gets_more_than_it_may()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Stories.ToArbitrary(), story =>
        {
            var attempts = Tell(story).Office.Post.Attempts;
            foreach (var chat in attempts.GroupBy(attempt => attempt.Chat))
            {
                var (most, window) = chat.Key < 0 ? (20, TimeSpan.FromMinutes(1)) : (3, TimeSpan.FromSeconds(1));
                var starts = chat.Select(attempt => attempt.At).ToList();
                Assert.All(Enumerable.Range(most, Math.Max(0, starts.Count - most)), i => Assert.True(starts[i] - starts[i - most] >= window));
            }

            var all = attempts.Select(attempt => attempt.At).ToList();
            Assert.All(Enumerable.Range(30, Math.Max(0, all.Count - 30)), i => Assert.True(all[i] - all[i - 30] >= TimeSpan.FromSeconds(1)));
        }));
    }

    [Fact]
    public void Of_one_chat_never_two_are_under_way_and_a_lane_keeps_its_order()
    {
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(Stories.ToArbitrary(), story =>
        {
            var told = Tell(story with { Mishaps = [.. story.Mishaps.Where(mishap => mishap is not Mishap.Moved)] });
            Assert.Empty(told.Office.Post.Crowded);
            var lines = told.Office.Post.Attempts
                .Select(attempt => told.Office.Outbox.Row(attempt.Words).Letter)
                .GroupBy(letter => (letter.Chat, letter.Lane));
            foreach (var line in lines)
                Assert.Equal(line.Select(letter => letter.Id).Order(), line.Select(letter => letter.Id));
        }));
    }

    private static Told Tell(Story story)
    {
        var arrivals = new Dictionary<string, int>();
        var office = new Office(attempt =>
        {
            var mishap = attempt.Number < story.Mishaps.Length ? story.Mishaps[attempt.Number] : Mishap.None;
            if (mishap is Mishap.None or Mishap.LostAfterArrival)
                arrivals[attempt.Words] = arrivals.GetValueOrDefault(attempt.Words) + 1;
            return mishap switch
            {
                Mishap.None => new Delivery.Delivered(attempt.Number),
                Mishap.ServerError => new Delivery.TryAfter(null, false, "HTTP 502"),
                Mishap.Flood => new Delivery.TryAfter(TimeSpan.FromSeconds(3), true, "Too Many Requests"),
                Mishap.Blocked => new Delivery.Refused(RefusalReason.Blocked, "Forbidden: bot was blocked by the user"),
                Mishap.Moved when attempt.Chat is < 0 and > -1000 => new Delivery.Moved(attempt.Chat - 1000),
                _ => new Delivery.Unknown("no answer"),
            };
        });
        for (var i = 0; i < story.Letters.Length; i++)
        {
            var (letter, key) = (story.Letters[i], $"letter/{i}");
            office.At(letter.After, () => office.Enqueue(key, letter.Chat, letter.Lane));
        }

        if (story.DiskFails)
        {
            office.At(TimeSpan.FromSeconds(1), () => office.Outbox.Fault = new IOException("database or disk is full"));
            office.At(TimeSpan.FromSeconds(30), () => office.Outbox.Fault = null);
        }

        office.Work(TimeSpan.FromHours(2));
        return new Told(office, arrivals);
    }

    private sealed record Post(long Chat, Lane Lane, TimeSpan After);

    private sealed record Story(Post[] Letters, Mishap[] Mishaps, bool DiskFails);

    private sealed record Told(Office Office, Dictionary<string, int> Arrivals);
}
