using SpoBot.Cli;
using SpoBot.Domain.Register;
using SpoBot.Storage;
using SpoBot.Tests.Ledger;
using SpoBot.Tests.Storage;

namespace SpoBot.Tests.Cli;

public sealed class CatalogApplyTests
{
    private static Obligation First => SampleRegister.Plan("1.1", "31.01.2024");

    private static Task<CatalogPreview> Preview(Town town, Catalog fresh) => CatalogPreview.Of(town.Store.Path, fresh, town.Clerk, town.Clock);

    private static string Show(CatalogPreview preview, Catalog fresh) => CatalogApplyCommand.Show(preview, fresh, Town.Rules.Calendar);

    [Fact]
    public async Task The_administrator_sees_beside_the_running_bot_what_a_new_edition_would_do()
    {
        await using var town = await Town.Found();
        var fresh = SampleRegister.Catalog(SampleRegister.Plan("1.1", "29.02.2024"), SampleRegister.Plan("1.2", "28.06.2024", "copp"), SampleRegister.Plan("1.4", "02.12.2024"));

        Assert.Equal(
            """
            + 1.4  План 1.4: «02.12.2024»
            ~ 1.1  План 1.1
                срок: «31.01.2024» → «29.02.2024»
                даты: 31.01.2024 → 29.02.2024
            − 1.3  План 1.3
            Новых: 1, изменённых: 1, снятых: 1.
            Сроков: новых 4, снимется 4, вернётся 0, перенесётся 0. Отчёты и история остаются.

            """,
            Show(await Preview(town, fresh), fresh));
        Assert.Equal(6, town.Store.Read(session => session.Views.Owed(DateOnly.MaxValue)).Count);
        Assert.Empty(await town.Letters());
    }

    [Fact]
    public async Task The_edition_in_force_changes_nothing()
    {
        await using var town = await Town.Found();

        var preview = await Preview(town, SampleRegister.Catalog());

        Assert.True(preview.Change.IsNothing);
        Assert.Equal("Поручения не изменились.\nВ данных бота менять нечего.\n", Show(preview, SampleRegister.Catalog()));
    }

    [Fact]
    public async Task What_was_done_in_the_chat_is_named_before_anything_is_replaced()
    {
        await using var town = await Town.Found();
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Add(SampleRegister.Catalog(), SampleRegister.Plan("9.1", "20.02.2024")));
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Stop("kirov-2024", "1.3", "приказ № 5"));
        town.Clock.Now += TimeSpan.FromDays(1);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.02.2024")));

        var preview = await Preview(town, SampleRegister.Catalog());

        Assert.Equal(
            """
            Поручения не изменились.
            • 1.1  План 1.1: правили в чате 10.01.2024 (Галина); каталог с тех пор не менялся, остаётся как в чате
            • 1.3  План 1.3: снято с контроля (приказ № 5), таким и останется
            • 9.1  План 9.1: добавлено в чате, остаётся
            В данных бота менять нечего.

            """,
            Show(preview, SampleRegister.Catalog()));
    }

    [Fact]
    public async Task Where_the_catalog_says_something_new_it_outweighs_the_chat_and_says_so()
    {
        await using var town = await Town.Found();
        town.Clock.Now += TimeSpan.FromDays(1);
        await town.Must<Obligation>(town.Galina, new RegisterCommand.Edit(SampleRegister.Plan("1.1", "15.02.2024")));
        var newer = SampleRegister.Catalog();
        newer = newer with { Obligations = [.. newer.Obligations.Select(it => it.Id == "1.1" ? SampleRegister.Plan("1.1", "29.02.2024") : it)] };

        var shown = Show(await Preview(town, newer), newer);

        Assert.Contains("срок: «15.02.2024» → «29.02.2024»", shown);
        Assert.Contains("правили в чате 10.01.2024 (Галина); каталог говорит новое, будет как в каталоге", shown);
    }

    [Fact]
    public async Task On_no_data_at_all_everything_is_new()
    {
        var folder = Directory.CreateTempSubdirectory("spobot-apply-");
        await using var town = await Town.Found();
        var preview = await CatalogPreview.Of(Path.Combine(folder.FullName, "spobot.db"), SampleRegister.Catalog(First), town.Clerk, town.Clock);

        Assert.Equal(["1.1"], preview.Change.Added);
        Assert.Empty(folder.EnumerateFileSystemInfos());
        folder.Delete();
    }

    [Fact]
    public async Task A_catalog_that_names_other_colleges_by_known_ids_is_refused()
    {
        await using var town = await Town.Found();
        var other = SampleRegister.Catalog(First) with
        {
            Document = SampleRegister.Forum with { Id = "council-2024" },
            Organisations = [SampleRegister.Aviation with { Name = "Вятский лицей" }, SampleRegister.Medical, SampleRegister.Department],
        };

        Assert.Contains("дайте разным организациям разные id", Assert.Single((await Preview(town, other)).Faults).Text);
    }

    [Fact]
    public async Task Data_of_a_newer_version_are_named_by_their_own_path()
    {
        await using var town = await Town.Found();
        var path = town.Store.Path + ".newer";
        town.Store.BackUp(path);
        using (var db = SqliteFile.OpenBeside(path)) db.Execute("pragma user_version = 999");

        var refusal = await Assert.ThrowsAsync<StoreException>(() => CatalogPreview.Of(path, SampleRegister.Catalog(), town.Clerk, town.Clock));

        Assert.Equal(StoreFault.Newer, refusal.Fault);
        Assert.Contains(path, refusal.Message);
    }
}
