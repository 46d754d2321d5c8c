using Puebla.Record.Samples;

namespace Puebla.Web.Commands;

/// <summary>Removes the samples wholly: texts, search entries, files.</summary>
internal static class SamplesCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        if (!context.Arguments.Has(Option.Remove))
        {
            throw new UsageException("usage.samples");
        }
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        await using var services = CommandServices.Build(lease.ConnectionString);
        await Preparation.RunAsync(services, cancellation);
        var removed = await services.GetRequiredService<SampleTexts>().Remove(cancellation);
        context.Out.WriteLine(Texts.Of("samples.removed", removed));
        return ExitCodes.Done;
    }
}
