using SpoBot.Outbox;

namespace SpoBot.Tests.Outbox;

public class UnnamingTests
{
    [Theory]
    [InlineData("а", "По рабочим дням утром. Отчитаться", "По рабочим дням утром. Отчитаться")]
    [InlineData("а", "<b>а</b> (руководитель)", "<b>сотрудник</b> (руководитель)")]
    [InlineData("b", "<b>Срок</b>: b сдал", "<b>Срок</b>: сотрудник сдал")]
    [InlineData("amp", "Сроки &amp; планы, amp", "Сроки &amp; планы, сотрудник")]
    [InlineData("Анна \"Аня\" & Ко", "Отчёт: Анна \"Аня\" &amp; Ко, вовремя", "Отчёт: сотрудник, вовремя")]
    [InlineData("Анна <Петровна>", "<b>Анна &lt;Петровна&gt;</b>: принято", "<b>сотрудник</b>: принято")]
    [InlineData("Анна", "Анна сдала, Аннабель нет", "сотрудник сдала, Аннабель нет")]
    [InlineData("$1.*", "Сдал $1.*", "Сдал сотрудник")]
    public void A_name_is_taken_out_where_it_stands_as_a_whole(string name, string said, string rest) =>
        Assert.Equal(rest, new Unnaming(name, "сотрудник").In(said));
}
