using System.Text.Json;
using SpoBot.Domain.Register;

namespace SpoBot.Tests.Storage;

public sealed class RegisterStoreTests
{
    private static readonly Proof.Number Headcount = new("Чел.", false, new Dictionary<int, string> { [2024] = "36" });

    [Fact]
    public async Task The_register_comes_back_as_it_was_put_in()
    {
        await using var temp = new TempStore();
        var catalog = SampleRegister.Catalog(
            SampleRegister.Plan("1.1", "31.01.2024") with { Correction = new Correction("31.01.2025", "опечатка в году"), Stages = [5, 1], SplitFrom = "1", Outcomes = [new Outcome("доля", Headcount)] },
            SampleRegister.Plan("1.2", "постоянно", proof: Headcount));
        await temp.Store.Write(session =>
        {
            session.Register.Put(catalog);
            foreach (var obligation in catalog.Obligations) session.Register.Put(obligation);
        });
        await temp.Reopen();

        var back = temp.Store.Read(session => session.Register.Now).Catalogs.Single();

        Assert.Equal(JsonSerializer.Serialize(Words(catalog)), JsonSerializer.Serialize(Words(back)));
        Assert.Equal("31.01.2025", back.Obligations[0].Reading.Phrase);
    }

    [Fact]
    public async Task Putting_the_same_obligation_again_changes_nothing()
    {
        await using var temp = new TempStore();
        var obligation = SampleRegister.Plan("1.1", "31.01.2024");
        var changed = await temp.Store.Write(session =>
        {
            session.Register.Put(SampleRegister.Catalog());
            return new[] { session.Register.Put(obligation), session.Register.Put(obligation), session.Register.Put(obligation with { Title = "Новое" }) };
        });

        Assert.Equal([true, false, true], changed);
    }

    [Fact]
    public async Task What_an_undone_transaction_put_in_is_never_seen()
    {
        await using var temp = new TempStore();
        await temp.Store.Write(session => session.Register.Put(SampleRegister.Catalog()));
        await Assert.ThrowsAsync<InvalidOperationException>(() => temp.Store.Write(session =>
        {
            session.Register.Put(SampleRegister.Plan("1.1", "31.01.2024"));
            Assert.Single(session.Register.Now.Registry.Obligations);
            throw new InvalidOperationException();
        }));

        Assert.Empty(temp.Store.Read(session => session.Register.Now).Registry.Obligations);
        Assert.Empty(await temp.Store.Write(session => session.Register.Now.Registry.Obligations));
    }

    private static object?[] Words(Catalog it) =>
        [it.Document, it.Rulebook, it.Organisations, it.Groups, it.Sections, it.Obligations.Select(Words)];

    private static string Show(Proof proof) => JsonSerializer.Serialize(proof, proof.GetType());

    private static object?[] Words(Obligation it) =>
    [
        it.Id, it.Document, it.Section, it.Title, it.Text, it.Executors, it.ExecutorsAsWritten, it.CoExecutors, it.ReportTo, it.ApproveBy,
        it.Deadline, it.Reading.Kind, Show(it.Proof), it.Recommendation, it.Stages, it.Correction, it.SplitFrom, it.Doubts, it.Outcomes.Select(o => o.Text + Show(o.Proof)),
    ];
}
