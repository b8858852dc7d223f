using System.CommandLine;
using System.Text;
using SpoBot.Cli.Doctor;

namespace SpoBot.Cli;

/// <summary>The one door of the program: verbs, Russian help, exit codes (DESIGN.md §9), never a stack trace.</summary>
internal static class CommandLine
{
    // As long as the worker may take to let letters under way arrive, and a little more.
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(15);

    public static async Task<int> Run(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        StandardInput.MakeSure();
        try
        {
            var parsed = Root().Parse(args, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not RussianHelp { ClearsParseErrors: true })
                return Fail(ExitCode.Usage, UsageFault.Describe(parsed));
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = Farewell }).ConfigureAwait(false);
        }
        catch (UsageException fault)
        {
            return Fail(ExitCode.Usage, fault.Message);
        }
        catch (VerbException fault)
        {
            return Fail(fault.ExitCode, fault.Message);
        }
        catch (OperationCanceledException)
        {
            return Fail(ExitCode.World, "Остановлено до завершения.");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return Fail(ExitCode.World, $"Не получилось: {fault.Message.ReplaceLineEndings(" ")}");
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand("SpoBot: сроки резолюций и напоминания руководителям колледжей.");
        root.Directives.Clear();
        root.SetAction((_, cancellation) => RunCommand.Run(cancellation));
        root.Add(RunCommand.Build());
        root.Add(SandboxCommand.Build());
        root.Add(PhraseCommand.Build());
        root.Add(RehearseCommand.Build());
        root.Add(CatalogCommand.Build());
        root.Add(InviteCommand.Build());
        root.Add(DoctorCommand.Build());
        root.Add(ExportCommand.Build());
        root.Add(BackupCommand.Build());
        root.Add(RestoreCommand.Build());
        root.Add(PersonCommand.Build());
        RussianHelp.Install(root);
        return root;
    }

    private static int Fail(int code, string sentence)
    {
        Console.Error.WriteLine(sentence);
        return code;
    }
}
