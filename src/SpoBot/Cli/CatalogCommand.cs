using System.CommandLine;

namespace SpoBot.Cli;

/// <summary>«catalog»: everything about the files in which documents and their obligations are written.</summary>
internal static class CatalogCommand
{
    public static Command Build() => new Verb(
        "catalog",
        "Каталоги: файлы, в которых записаны документы и поручения. Проверить, показать, сравнить две редакции, внести в данные бота.")
    {
        CatalogCheckCommand.Build(),
        CatalogShowCommand.Build(),
        CatalogDiffCommand.Build(),
        CatalogMovedCommand.Build(),
        CatalogApplyCommand.Build(),
    };

    public static Argument<string> File(string name, string helpName, string description) =>
        new(name) { HelpName = helpName, Description = description };
}
