namespace SpoBot.Wording.News;

/// <summary>The grounds on which the bot itself closes duties. They are stored with the facts: once released they never change.</summary>
internal static class Grounds
{
    internal const string NoLongerAsked = "срок больше не значится в поручении";

    /// <summary>Who applies catalogs at the console.</summary>
    internal const string Administrator = "администратор";

    internal const string NoLongerExecutor = "организация больше не исполнитель поручения";

    internal const string NotInCatalog = "поручение исключено из каталога";
}
