using SpoBot.Conversations.Words;

namespace SpoBot.Tests.Conversations;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("/status", Word.Status)]
    [InlineData("/Status@spo_bot", Word.Status)]
    [InlineData("/статус", Word.Status)]
    [InlineData("статус", Word.Status)]
    [InlineData(" Статус! ", Word.Status)]
    [InlineData("/statsu", Word.Status)]
    [InlineData("/sttus", Word.Status)]
    [InlineData("статуус", Word.Status)]
    [InlineData("/ыефегы", Word.Status)]
    [InlineData("cnfnec", Word.Status)]
    [InlineData("/отчёты", Word.Inbox)]
    [InlineData("Настройки", Word.Settings)]
    [InlineData("/cancel", Word.Cancel)]
    public void A_head_in_a_hurry_is_understood(string typed, object word) => Assert.Equal((Word)word, WordReader.Read(typed)?.Word);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("статус работы за год: всё готово")]
    [InlineData("Провели 12 мероприятий")]
    [InlineData("да")]
    [InlineData("/неведомо")]
    public void A_sentence_is_not_a_command(string typed) => Assert.Null(WordReader.Read(typed));

    [Fact]
    public void What_follows_the_command_is_kept() => Assert.Equal((Word.Start, "AbC-12_x"), WordReader.Read("/start AbC-12_x"));
}
