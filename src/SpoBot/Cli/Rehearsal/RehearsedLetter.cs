using SpoBot.Domain.People;
using SpoBot.Domain.Register;

namespace SpoBot.Cli.Rehearsal;

/// <summary>One letter that would go out.</summary>
/// <param name="At">The moment with the offset of the recipient's zone.</param>
/// <param name="To">The college of a head; the addressee of reports of a coordinator.</param>
/// <param name="Html">The text exactly as it would be sent.</param>
internal sealed record RehearsedLetter(DateTimeOffset At, College To, Role Role, string Html, IReadOnlyList<RehearsedItem> Items);

/// <summary>One line of a letter. Only a new obligation without dates has no due date.</summary>
internal sealed record RehearsedItem(string Obligation, DateOnly? Due, string Stage);
