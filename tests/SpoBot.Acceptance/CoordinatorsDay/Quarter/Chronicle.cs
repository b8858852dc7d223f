using SpoBot.Domain.Calendar;
using SpoBot.Domain.Duties;
using SpoBot.Domain.Register;

namespace SpoBot.Acceptance.CoordinatorsDay.Quarter;

/// <summary>Every duty of the catalog with a date in the story's days, and who is who.</summary>
internal sealed class Chronicle
{
    internal static readonly DateOnly Begins = new(2024, 1, 9);
    internal static readonly DateOnly NewcomerJoins = new(2024, 2, 15);
    internal static readonly DateOnly Blocks = new(2024, 1, 15);

    private static readonly Character[] Cast =
    [
        Character.Careless, Character.Punctual, Character.Late, Character.Asking, Character.Blocking, Character.Silent, Character.Absent, Character.Newcomer,
        Character.Late, Character.Careless, Character.Asking, Character.Blocking, Character.Silent,
    ];

    internal Chronicle(Catalog catalog, WorkingCalendar calendar, DateOnly first, DateOnly last)
    {
        Heads = [.. catalog.Organisations.Where(it => it.IsCollege).Select((college, i) => (college, CharacterOf(i)))];
        var characters = Heads.ToDictionary(it => it.College.Id, it => it.Character);
        Stories =
        [
            .. from obligation in catalog.Obligations
               from due in Schedule.Between(obligation, catalog.Document.Date, catalog.Rulebook, calendar, first, last)
               from id in obligation.Executors
               let character = characters.GetValueOrDefault(id, Character.Absent)
               select new DutyStory(obligation, catalog.Organisations.Single(it => it.Id == id), character, due.Expected, ConnectedOn(character)),
        ];
    }

    internal IReadOnlyList<(College College, Character Character)> Heads { get; }

    internal IReadOnlyList<DutyStory> Stories { get; }

    internal DutyStory Of(DutyView view) =>
        Stories.Single(story => story.Obligation.Id == view.Obligation.Id && story.College.Id == view.College.Id && story.Due == view.Duty.Key.Due);

    private static Character CharacterOf(int number) => number < Cast.Length ? Cast[number] : Character.Punctual;

    private static DateOnly? ConnectedOn(Character character) => character switch
    {
        Character.Absent => null,
        Character.Newcomer => NewcomerJoins,
        _ => Begins,
    };
}
