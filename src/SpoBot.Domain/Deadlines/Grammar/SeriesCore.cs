using SpoBot.Domain.Deadlines.Rules;

namespace SpoBot.Domain.Deadlines.Grammar;

/// <summary>A rhythm before its bounds and its anchor are known.</summary>
internal sealed class SeriesCore
{
    public required Unit Unit { get; init; }

    /// <summary>Months between two dates; 0 when they are counted in days.</summary>
    public int Months { get; init; }

    /// <summary>Days between two dates; 0 when they are counted in months.</summary>
    public int Days { get; init; }

    /// <summary>The dates without an anchor; null when they make no sense without one («раз в 2 месяца»).</summary>
    public DeadlineRule? Rule { get; init; }

    /// <summary>What to ask when there is neither a rule nor an anchor.</summary>
    public string Missing { get; init; } = "";

    /// <summary>No day of the period is named, so a first date is an anchor.</summary>
    public bool IsBare { get; init; }

    /// <summary>Only words like «по итогам полугодия» say that it repeats.</summary>
    public bool IsImplied { get; init; }

    public Reporting Reporting { get; init; }

    public Part Part { get; init; }

    public int Index { get; init; }

    public bool IsAfterThen { get; init; }

    /// <summary>Two rhythms that contradict each other were both written.</summary>
    public bool IsContradicted { get; init; }

    /// <summary>The override that decided it, by its name in the rulebook.</summary>
    public string? OverriddenBy { get; init; }

    /// <summary>«3 раза в год»: no first date tells which days these are.</summary>
    public bool NeedsDays => (Months == 0 && Days == 0) || (Rule is null && Missing == SeriesComposer.WhichDays);

    /// <summary>Roughly how many days lie between two dates.</summary>
    public int StepDays => Days > 0 ? Days : Months * 30;
}
