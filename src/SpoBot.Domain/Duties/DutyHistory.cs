namespace SpoBot.Domain.Duties;

/// <summary>
/// Where a duty stands, folded from its facts. The machine, drawn in docs/states.md:
/// <code>
///            reported            accepted
///   Open ──────────────▶ Reported ──────▶ Accepted
///    ▲  ◀── withdrawn ── │  ▲  ◀── undone ──┘
///    │                   │ returned / reported again (withdrawn leads back here)
///    │                   ▼  │
///    │                  Returned
///    └─ any of Open, Reported, Returned ── waived ──▶ Waived ── restored ──▶ where it was
/// </code>
/// </summary>
/// <param name="Expected">The date that counts: the last extension, else the scheduled one.</param>
/// <param name="Extended">The last extension, if there was one.</param>
/// <param name="Asked">An extension request that nobody has decided yet.</param>
/// <param name="Report">The last report sent; it stands while the state is Reported or Accepted.</param>
/// <param name="Reports">How many reports were sent; names the one that a coordinator looked at.</param>
/// <param name="Remark">Why the last report was returned, until the next one is sent.</param>
/// <param name="Last">The last fact that moved the state; null while nothing has.</param>
public sealed record DutyHistory(
    DutyState State,
    DateOnly Expected,
    DateOnly? Extended = null,
    DutyFact.ExtensionAsked? Asked = null,
    DutyFact? ExtensionDecision = null,
    DutyFact.Reported? Report = null,
    int Reports = 0,
    DutyFact.Returned? Remark = null,
    DutyFact? Last = null)
{
    private DutyState BeforeReport { get; init; }

    private DutyState BeforeWaiver { get; init; }

    /// <summary>Facts in the order in which they happened. A fact that its state does not allow is a broken store, not a refusal.</summary>
    public static DutyHistory Fold(DateOnly expected, IEnumerable<DutyFact> facts) =>
        facts.Aggregate(new DutyHistory(DutyState.Open, expected), (history, fact) => history.With(fact));

    public DutyHistory With(DutyFact fact) => (State, fact) switch
    {
        (DutyState.Open or DutyState.Returned, DutyFact.Reported report) => this with
        {
            State = DutyState.Reported,
            BeforeReport = State,
            Report = report,
            Reports = Reports + 1,
            Asked = null,
            Last = fact,
        },
        (DutyState.Reported, DutyFact.Withdrawn) => this with { State = BeforeReport, Last = fact },
        (DutyState.Reported, DutyFact.Accepted) => this with { State = DutyState.Accepted, Last = fact },
        (DutyState.Reported, DutyFact.Returned remark) => this with { State = DutyState.Returned, Remark = remark, Last = fact },
        (DutyState.Accepted, DutyFact.AcceptanceUndone) => this with { State = DutyState.Reported, Last = fact },

        (DutyState.Open or DutyState.Returned, DutyFact.ExtensionAsked asked) => this with { Asked = asked },
        (DutyState.Open or DutyState.Returned, DutyFact.Extended extended) => this with
        {
            Expected = extended.Date,
            Extended = extended.Date,
            Asked = null,
            ExtensionDecision = fact,
        },
        (DutyState.Open or DutyState.Returned, DutyFact.ExtensionRefused) when Asked is not null => this with { Asked = null, ExtensionDecision = fact },

        (DutyState.Open or DutyState.Reported or DutyState.Returned, DutyFact.Waived) => this with
        {
            State = DutyState.Waived,
            BeforeWaiver = State,
            Asked = null,
            Last = fact,
        },
        (DutyState.Waived, DutyFact.Restored) => this with { State = BeforeWaiver, Last = fact },

        (_, DutyFact.Noticed) => this,
        _ => throw new InvalidOperationException($"A duty that is {State} cannot have been {fact.GetType().Name}."),
    };
}
