using FsCheck;
using FsCheck.Fluent;
using SpoBot.Catalogs;

namespace SpoBot.Tests.Catalogs;

/// <summary>What people get wrong in YAML itself, and what an ill-meant file gets instead of our memory.</summary>
public sealed class YamlFileTests
{
    [Theory]
    [InlineData("title: Приказ: об отчёте", "1:14: лишнее двоеточие посреди текста: возьмите весь текст в кавычки или начните его с «>-» на новой строке")]
    [InlineData("document:\n\tid: x", "2:1: табуляция вместо пробелов: отступы делают пробелами")]
    [InlineData("title: \"Приказ\nid: x", "1:8: кавычка открыта и не закрыта")]
    [InlineData("title: @приказ", "1:8: с этого знака значение начинаться не может: возьмите текст в кавычки")]
    [InlineData("document: { id: x\ntitle: y", "1:11: скобка «{» или «[» открыта и не закрыта")]
    [InlineData("years: [1, 2\ntitle: y", "1:8: скобка «{» или «[» открыта и не закрыта")]
    [InlineData("years: [1, 2\n", "2:1: в квадратных скобках не хватает запятой или закрывающей «]»")]
    [InlineData("document: { id: x\n", "2:1: в фигурных скобках не хватает запятой или закрывающей «}»")]
    [InlineData("text: >-приказ\n  об отчёте", "1:7: после «>-» и «|» текст начинают с новой строки")]
    [InlineData("title: - приказ", "1:8: значение, которое начинается с «- » или «? », берут в кавычки")]
    [InlineData("title: }", "1:8: здесь нет значения, или лишняя скобка")]
    [InlineData("days:\n  - 01.01 а\n  - : 02.01 б\n  - 03.01 в", "3:6: дальше файл непонятен: нет ли здесь двоеточия, перед которым пусто («- : …»)")]
    [InlineData("- a\nb: c", "2:1: здесь ожидалась строка списка («- …»): проверьте отступ")]
    [InlineData("document:\n  id: x\n title: y", "3:2: здесь ожидался ключ: проверьте отступ этой строки и кавычки в предыдущей")]
    [InlineData("document:\n  id: x\n  title", "3:3: нет двоеточия с пробелом после ключа, или неверен отступ")]
    [InlineData("title: \"a\\qb\"", "1:8: неизвестное сочетание с «\\» в кавычках: напишите «\\\\» или возьмите текст в 'одинарные кавычки'")]
    [InlineData("a: 1\na: 2", "2:1: ключ «a» уже есть в строке 1")]
    [InlineData("a: { b: 1, b: 2 }", "1:12: ключ «b» уже есть в строке 1")]
    [InlineData("a: &x 1\nb: 2", "1:4: якоря YAML («&имя») не поддерживаются: напишите значение целиком")]
    [InlineData("a: *x", "1:4: ссылки YAML («*имя») не поддерживаются: напишите значение целиком")]
    [InlineData("a: !!int 5", "1:4: теги YAML («!имя») не поддерживаются: уберите тег")]
    [InlineData("? [a, b]\n: 1", "1:3: ключ должен быть простым словом")]
    [InlineData("- a\n- b", "1:1: в начале файла ожидались ключи («document:», «obligations:» …)")]
    [InlineData("просто текст", "1:1: в начале файла ожидались ключи («document:», «obligations:» …)")]
    [InlineData("a: 1\n---\nb: 2", "2:1: в файле больше одного документа YAML («---»): оставьте один")]
    [InlineData("# одно примечание", "каталог.yaml: в файле одни комментарии")]
    public void A_slip_in_the_syntax_is_told_in_plain_words(string text, string fault) => Assert.Equal([fault], Told(text));

    [Fact]
    public void A_bomb_of_aliases_is_refused_and_not_unfolded()
    {
        var bomb = "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]\n"));
        Assert.Contains("1:5: якоря YAML («&имя») не поддерживаются: напишите значение целиком", Told(bomb));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    public void Bottomless_nesting_is_refused(string opening) =>
        Assert.Contains("слишком глубокая вложенность", Assert.Single(Told("a:\n " + string.Concat(Enumerable.Repeat(opening, 100_000)))));

    [Fact]
    public void A_sound_catalog_with_any_damage_is_told_about_and_never_throws()
    {
        var damage = from at in Gen.Choose(0, Paper.Sound.Length - 1)
                     from length in Gen.Choose(0, 40)
                     from junk in Gen.Elements("", " ", ":", ": ", "- ", "{", "}", "[", "]", "\"", "'", "#", "&a ", "*a", "\t", "\n", "\0", "~", "9999999999", "«", "| ", ">-\n")
                     select Paper.Sound.Remove(at, Math.Min(length, Paper.Sound.Length - at)).Insert(at, junk);
        Prop.ForAll(damage.ToArbitrary(), text =>
        {
            var loaded = Paper.Read(text);
            return loaded.Value is null == loaded.Faults.Count > 0
                && loaded.Faults.All(fault => fault.Line <= 1 + text.Count(c => c == '\n') && (fault.Line == 0) == (fault.Column == 0));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    private static IReadOnlyList<string> Told(string text)
    {
        var faults = new Faults(Paper.Name);
        _ = YamlFile.Read(text, faults);
        return Paper.Told(faults.InOrder());
    }
}
