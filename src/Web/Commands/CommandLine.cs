namespace Puebla.Web.Commands;

/// <summary>From the words typed to an exit code.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(
        IReadOnlyList<string> words,
        TextWriter output,
        TextWriter error,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        try
        {
            var (command, rest) = Choose(words);
            var arguments = Arguments.Parse(command.Options, rest);
            Count(command, arguments);
            return await command.RunAsync!(new(arguments, output, error, clock), cancellation);
        }
        catch (UsageException e)
        {
            await error.WriteLineAsync($"puebla: {e.Message} {Texts.Of("usage.see-help")}");
            return ExitCodes.NotUnderstood;
        }
        catch (RefusedException e)
        {
            await error.WriteLineAsync($"puebla: {e.Message}");
            return ExitCodes.Failed;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }
    }

    private static (Command Command, IEnumerable<string> Others) Choose(IReadOnlyList<string> words)
    {
        if (words is [] or ["-h" or "--help", ..])
        {
            return (CommandTable.Find("help")!, []);
        }
        if (words.Skip(1).Any(word => word is "-h" or "--help"))
        {
            return (CommandTable.Find("help")!, [words[0]]);
        }
        return CommandTable.Find(words[0]) is { RunAsync: not null } command
            ? (command, words.Skip(1))
            : throw new UsageException("usage.unknown-command", words[0]);
    }

    private static void Count(Command command, Arguments arguments)
    {
        if (arguments.Operands.Count < command.Wants.Least)
        {
            throw new UsageException("usage.operand-missing", command.Name, command.Operands);
        }
        if (arguments.Operands.Count > command.Wants.Most)
        {
            throw new UsageException(
                "usage.operand-too-many",
                arguments.Operands[command.Wants.Most]
            );
        }
    }
}
