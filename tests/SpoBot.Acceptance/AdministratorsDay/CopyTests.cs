using SpoBot.Acceptance.Cast;
using SpoBot.Storage;

namespace SpoBot.Acceptance.AdministratorsDay;

public sealed class CopyTests
{
    [Fact]
    public async Task A_copy_goes_into_a_folder_that_is_not_there_yet_under_a_name_with_its_date()
    {
        await using var ministry = await Ministry.Open("2024-01-09 08:00", [SmallRegister.Of(SmallRegister.Asks("1.1", "План набора", "20.02.2024"))]);
        var folder = Path.GetDirectoryName(ministry.DataFile)!;

        var answer = await Terminal.Say(
            folder, "backup away/copies/", ("Telegram__ApiBase", ministry.Telegram.Url), ("Storage__Path", ministry.DataFile), ("Clock__StartAt", "2024-01-09T08:00:00+03:00"));

        Assert.True(answer.Code == 0, answer.Complained);
        var copy = Assert.Single(Directory.GetFiles(Path.Combine(folder, "away", "copies")));
        Assert.Matches(@"-20240109-05\d{4}-copy\.db$", copy);
        Assert.Equal(1, Census.Of(copy).Obligations);
    }
}
