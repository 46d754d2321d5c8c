namespace Puebla.Web.Commands;

/// <summary>Every command of <c>./puebla</c>, in the order in which help shows them.</summary>
internal static class CommandTable
{
    private static readonly Option[] Place = [Option.Data, Option.Database, Option.Port];

    public static IReadOnlyList<Command> All { get; } =
    [
        new(
            "up",
            "",
            [
                .. Place,
                Option.Listen,
                Option.PublicUrl,
                Option.Proxies,
                Option.Keys,
                Option.Smtp,
                Option.MailFrom,
                Option.MailBounces,
                Option.Clamd,
                Option.Chromium,
                Option.Demo,
            ],
            UpCommand.RunAsync
        ),
        new(
            "admin",
            "EMAIL",
            [.. Place, Option.PublicUrl, Option.PersonName],
            AdminCommand.RunAsync
        )
        {
            Wants = (1, 1),
        },
        new("import", "PATH...", [.. Place, Option.Access], ImportCommand.RunAsync)
        {
            Wants = (1, int.MaxValue),
        },
        new("samples", "", [.. Place, Option.Remove], SamplesCommand.RunAsync),
        new("parse", "FILE", [Option.Json], ParseCommand.RunAsync) { Wants = (1, 1) },
        new("score", "FOLDER", [Option.Json, Option.Seeds], ScoreCommand.RunAsync)
        {
            Wants = (1, 1),
        },
        new("backup", "[FILE]", [.. Place, Option.Recipient], BackupCommand.RunAsync)
        {
            Wants = (0, 1),
        },
        new("restore", "FILE", [.. Place, Option.Identity], RestoreCommand.RunAsync)
        {
            Wants = (1, 1),
        },
        new("verify", "[FILE]", [.. Place, Option.Head, Option.Identity], VerifyCommand.RunAsync)
        {
            Wants = (0, 1),
        },
        new("bounce", "[FILE]", Place, BounceCommand.RunAsync) { Wants = (0, 1) },
        new("test", "", []),
        new("bench", "[NAME...]", [Option.Json, Option.Paragraphs, Option.Documents])
        {
            Wants = (0, int.MaxValue),
        },
        new("packages", "", []),
        new("help", "[COMMAND]", [], HelpCommand.RunAsync) { Wants = (0, 1) },
    ];

    public static Command? Find(string name) => All.FirstOrDefault(command => command.Name == name);
}
