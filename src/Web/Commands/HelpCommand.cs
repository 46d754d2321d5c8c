namespace Puebla.Web.Commands;

/// <summary>Shows all commands, or one with its options.</summary>
internal static class HelpCommand
{
    public static Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var text = context.Arguments.Operands is [var name]
            ? One(
                CommandTable.Find(name) ?? throw new UsageException("usage.unknown-command", name)
            )
            : All();
        context.Out.Write(text);
        return Task.FromResult(ExitCodes.Done);
    }

    private static string All()
    {
        var names = CommandTable
            .All.Select(command => $"{command.Name} {command.Operands}".Trim())
            .ToArray();
        var width = names.Max(name => name.Length) + 2;
        var lines = names.Zip(
            CommandTable.All,
            (name, command) => $"  {name.PadRight(width)}{command.Explanation}"
        );
        return Join([Texts.Of("help.head"), "", .. lines, "", Texts.Of("help.foot")]);
    }

    private static string One(Command command)
    {
        var width =
            command.Options.Select(option => option.ToString().Length).DefaultIfEmpty(0).Max() + 2;
        var options = command.Options.Select(option =>
            $"  {option.ToString().PadRight(width)}{Explain(option)}"
        );
        var usage = $"./puebla {command.Name} {command.Operands}".TrimEnd();
        return Join([
            usage,
            "",
            command.Explanation,
            .. command.Options.Count > 0 ? [""] : (string[])[],
            .. options,
        ]);
    }

    private static string Explain(Option option) =>
        option.Variable is null ? option.Explanation : $"{option.Explanation} [{option.Variable}]";

    private static string Join(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";
}
