using Puebla.Outcomes;
using Puebla.Outcomes.Output;
using Puebla.Outcomes.Sources;

namespace Puebla.Web.Commands;

/// <summary>Takes one document apart. Needs no database, no site and no network, and loads none of them.</summary>
internal static class ParseCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var read = await new SourceReader().ReadAsync(context.Arguments.Operands[0], cancellation);
        if (read.Text is not { } text)
        {
            await context.Error.WriteLineAsync(
                $"puebla: {Texts.Choose(read.Refusal!.Spanish, read.Refusal.English)}"
            );
            return ExitCodes.NotUnderstood;
        }
        var document = OutcomeParser.Parse(text);
        if (context.Arguments.Has(Option.Json))
        {
            await using var output = Console.OpenStandardOutput();
            ParseJson.Write(document, output);
        }
        else
        {
            ParseOutline.Write(document, context.Out);
        }
        return ExitCodes.Done;
    }
}
