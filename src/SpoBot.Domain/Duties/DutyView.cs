using SpoBot.Domain.Register;

namespace SpoBot.Domain.Duties;

/// <summary>A duty as a list needs it: the short number that buttons carry, where it stands, and the item it comes from.</summary>
/// <param name="Id">The store's own number of the duty; meaningless outside it.</param>
/// <param name="MovedAt">When its state last changed; null while nothing has happened.</param>
/// <param name="Asked">The date an undecided extension request asks for.</param>
public sealed record DutyView(
    long Id, Duty Duty, Obligation Obligation, Document Document, College College, DateTimeOffset? MovedAt = null, DateOnly? Asked = null);
