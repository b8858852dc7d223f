using SpoBot.Domain.People;
using SpoBot.Wording;

namespace SpoBot.Cli.Rehearsal;

/// <summary>The letters as a person reads them: college by college, day by day.</summary>
internal static class RehearsalText
{
    internal static void Write(TextWriter output, IEnumerable<RehearsedLetter> letters)
    {
        var isEmpty = true;
        foreach (var recipient in letters.GroupBy(letter => (letter.To.Id, letter.Role)))
        {
            isEmpty = false;
            var all = recipient.ToList();
            var title = $"{all[0].To.FullName}, {RoleNames.Of(recipient.Key.Role)}: {Plurals.Letters(all.Count)}";
            output.WriteLine(title);
            output.WriteLine(new string('=', Math.Min(title.Length, 100)));
            foreach (var letter in all)
            {
                output.WriteLine();
                output.WriteLine($"--- {Days.Full(DateOnly.FromDateTime(letter.At.DateTime))}, {letter.At:HH:mm}");
                output.WriteLine(Html.Plain(letter.Html));
            }

            output.WriteLine();
        }

        if (isEmpty) output.WriteLine("За эти дни ни одного письма.");
    }
}
