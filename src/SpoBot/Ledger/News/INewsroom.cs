using SpoBot.Domain.People;
using SpoBot.Outbox;

namespace SpoBot.Ledger.News;

/// <summary>Turns a piece of news into what a person is shown. The ledger decides who hears what; how it is said is wording's.</summary>
internal interface INewsroom
{
    Content Write(Piece piece, Person reader);
}
