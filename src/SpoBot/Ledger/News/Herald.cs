using SpoBot.Domain.People;
using SpoBot.Domain.Register;
using SpoBot.Ledger.Stores;
using SpoBot.Outbox;

namespace SpoBot.Ledger.News;

/// <summary>Queues news for those whom it concerns, in the transaction of what happened.</summary>
internal sealed class Herald(INewsroom newsroom, LedgerRules rules)
{
    /// <summary>To a college's people who can be reached and are not on leave; when all are on leave, to all of them.</summary>
    internal void TellCollege(ILedgerSession session, College college, Piece piece, string key, Person? except = null, Lane lane = Lane.Reminder)
    {
        var today = LedgerRules.DayOf(rules.Local(session.Now, college));
        var reachable = session.People.Of(college.Id).Where(person => person.Reachable && person.Id != except?.Id).ToList();
        var present = reachable.Where(person => person.AwayUntil is not { } until || until < today).ToList();
        Tell(session, present.Count > 0 ? present : reachable, piece, key, lane);
    }

    /// <summary>To the coordinators who see what reports to the addressee; when nobody sees it, to all of them.</summary>
    internal void TellCoordinators(ILedgerSession session, string? reportTo, Piece piece, string key, Person? except = null)
    {
        var overseeing = session.People.Overseeing(reportTo);
        if (overseeing.Count == 0) overseeing = session.People.Coordinators();
        Tell(session, overseeing.Where(person => person.Reachable && person.Id != except?.Id), piece, key, Lane.Reminder);
    }

    internal void TellOne(ILedgerSession session, Person reader, Piece piece, string key)
    {
        if (reader.Reachable) Tell(session, [reader], piece, key, Lane.Reminder);
    }

    private void Tell(ILedgerSession session, IEnumerable<Person> readers, Piece piece, string key, Lane lane)
    {
        foreach (var reader in readers)
        {
            var content = newsroom.Write(piece, reader);
            if (reader.Silent && content is Content.Message message) content = message with { Silent = true };
            session.Outbox.Enqueue(new Letter($"{key}/{reader.Id}", reader.Chat, lane, content, Person: reader.Id));
        }
    }
}
