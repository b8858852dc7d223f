using SpoBot.Domain.People;

namespace SpoBot.Ledger.Stores;

/// <summary>Who is bound now. Those who left keep their number, so that history can name them.</summary>
internal interface IPeople
{
    Person? One(long id);

    Person? OfChat(long chat);

    IReadOnlyList<Person> Of(string college);

    /// <summary>Coordinators who see what reports to the addressee, those who see all included.</summary>
    IReadOnlyList<Person> Overseeing(string? reportTo);

    IReadOnlyList<Person> Coordinators();

    IReadOnlyList<Person> All();

    /// <summary>The name by which history calls a person; null when there never was one with this number.</summary>
    string? NameOf(long id);

    /// <summary>Everything that is kept of a person, also of one who has left; null when there never was one or all is erased.</summary>
    PersonFile? FileOf(long id);

    /// <summary>Those who left before a moment and are not erased yet, some at a time.</summary>
    IReadOnlyList<long> LeftBefore(DateTimeOffset moment, int most);

    Person Bind(long chat, string name, Role role, string? college);

    void Unbind(long id);

    /// <summary>Keeps a person's name and settings.</summary>
    void Keep(Person person);

    void MarkReach(long id, bool reachable, string? why);

    /// <summary>Why the messenger refuses to deliver to a person, as it was marked; null while it does not.</summary>
    string? WhyUnreachable(long id);

    void MoveChat(long from, long to);

    /// <summary>Forgets chat, name and talk of a person who has left; their facts stay under the number.</summary>
    void Erase(long id, string calledFromNowOn);
}
