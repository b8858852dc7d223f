using SpoBot.Conversations.Questions;
using SpoBot.Domain.Deadlines;
using SpoBot.Domain.Register;
using SpoBot.Wording.Coordinator;

namespace SpoBot.Conversations.Coordinator;

/// <summary>What a draft comes to as an obligation, together with the document that holds it.</summary>
internal static class DraftMaker
{
    private const string Section = "1";

    /// <summary>Null when what is changed is not there or out of scope. Of a new obligation everything must have been given.</summary>
    internal static (Catalog Holder, Obligation Obligation)? Make(Turn turn, Question.ObligationDraft draft)
    {
        if (Holder(turn, draft) is not { } holder)
            return null;
        if (!draft.IsNew)
            return holder.Obligations.FirstOrDefault(it => it.Id == draft.Item) is { } old && Scope.Covers(turn, old) ? (holder, Changed(turn, holder, old, draft)) : null;
        var obligation = new Obligation(
            $"{holder.Obligations.Count + 1}", holder.Document.Id, Section, DraftText.TitleOf(draft.Text!), draft.Text!, Executors(turn, draft.Named!), Names(turn, draft.Named!), [],
            draft.ReportTo, null, draft.Deadline!, Read(holder, draft.Deadline!), ProofOf(draft) ?? new Proof.Text());
        return (With(holder, turn, obligation), obligation);
    }

    internal static Reading Read(Catalog holder, string deadline) =>
        DeadlineReader.Read(deadline, new ReadingContext(holder.Document.Date, holder.Document.PlanYears, holder.Rulebook.Reading));

    /// <summary>The document of a changed obligation; what is written in the chat goes into a document of its day, read by the newest rules.</summary>
    internal static Catalog? Holder(Turn turn, Question.ObligationDraft draft)
    {
        var catalogs = turn.Desk.Catalogs();
        var id = draft.Document ?? $"chat-{turn.Today:yyyy-MM-dd}";
        if (catalogs.FirstOrDefault(it => it.Document.Id == id) is { } present)
            return present;
        if (!draft.IsNew)
            return null;
        var document = new Document(id, DraftText.DocumentTitle(turn.Today), turn.Today, [turn.Today.Year], DraftText.DocumentShort(turn.Today));
        return new Catalog(document, catalogs.MaxBy(it => it.Document.Date)?.Rulebook ?? Rulebook.Default, [], [], [new Section(Section, DraftText.SectionTitle)], []);
    }

    internal static IReadOnlyList<string> Executors(Turn turn, IReadOnlyList<string> named) =>
        [.. named.SelectMany(id => GroupOf(turn, id) is { } group ? group.Members : [id]).Distinct()];

    internal static IReadOnlyList<string> Names(Turn turn, IReadOnlyList<string> named) =>
        [.. named.Select(id => GroupOf(turn, id)?.Title ?? turn.Desk.College(id)?.FullName ?? id)];

    private static Group? GroupOf(Turn turn, string named)
    {
        var parts = named.Split('/', 2);
        return parts.Length == 2
            ? turn.Desk.Catalogs().FirstOrDefault(it => it.Document.Id == parts[0])?.Groups.FirstOrDefault(it => it.Id == parts[1])
            : null;
    }

    private static Obligation Changed(Turn turn, Catalog holder, Obligation old, Question.ObligationDraft draft)
    {
        var changed = old;
        if (draft.Text is { } text)
            changed = changed with { Text = text, Title = DraftText.TitleOf(text) };
        if (draft.Named is { Count: > 0 } named && !Executors(turn, named).ToHashSet(StringComparer.Ordinal).SetEquals(old.Executors))
            changed = changed with { Executors = Executors(turn, named), ExecutorsAsWritten = Names(turn, named) };
        if (draft.Deadline is { } deadline && deadline != old.DeadlineThatCounts)
        {
            changed = changed with
            {
                Correction = deadline == old.Deadline ? null : new Correction(deadline, DraftText.Because(turn.Who!.Name, turn.Today)),
                Reading = Read(holder, deadline),
            };
        }

        return changed with { ReportTo = draft.ReportTo ?? old.ReportTo, Proof = ProofOf(draft) ?? old.Proof };
    }

    private static Proof? ProofOf(Question.ObligationDraft draft) => draft.Proof switch
    {
        DraftProof.Mark => new Proof.Nothing(),
        DraftProof.Text => new Proof.Text(),
        DraftProof.File => new Proof.File(),
        DraftProof.Number => new Proof.Number(draft.Unit ?? "", false, new Dictionary<int, string>()),
        DraftProof.YesNo => new Proof.Number("Да/Нет", true, new Dictionary<int, string>()),
        _ => null,
    };

    private static Catalog With(Catalog holder, Turn turn, Obligation obligation) => holder with
    {
        Organisations = [.. obligation.Executors.Append(obligation.ReportTo).OfType<string>().Distinct().Select(turn.Desk.College).OfType<College>()],
    };
}
