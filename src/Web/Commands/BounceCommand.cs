using Microsoft.EntityFrameworkCore;
using Npgsql;
using Puebla.Kernel.Mail;
using Puebla.Web.Mail;

namespace Puebla.Web.Commands;

/// <summary>Takes a returned message from a mail server's pipe. Whatever is no report about one of Puebla's messages is passed over: a pipe that failed would return the return.</summary>
internal static class BounceCommand
{
    // A message of this size is no report; what Puebla sends is a few kilobytes.
    private const int Most = 2 * 1024 * 1024;

    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var report = await Read(context, cancellation);
        if (report is not { Token: { } token, Failed: true })
        {
            await context.Error.WriteLineAsync(
                Texts.Of(report is null ? "bounce.no-report" : "bounce.nothing")
            );
            return ExitCodes.Done;
        }
        try
        {
            await using var lease = await context.TakeDatabaseAsync(cancellation);
            await using var services = CommandServices.Build(lease.ConnectionString);
            await Preparation.RunAsync(services, cancellation);
            await using var scope = services.CreateAsyncScope();
            var known = await scope
                .ServiceProvider.GetRequiredService<MailBounces>()
                .Record(token, report.Status, cancellation);
            await context.Error.WriteLineAsync(
                Texts.Of(known ? "bounce.recorded" : "bounce.unknown", report.Status)
            );
            return ExitCodes.Done;
        }
        catch (Exception failure)
            when (failure is NpgsqlException or DbUpdateException or RefusedException)
        {
            // Whatever is wrong with the database, the report must not be lost.
            await context.Error.WriteLineAsync(Texts.Of("bounce.later"));
            return ExitCodes.TryLater;
        }
    }

    private static async Task<DeliveryReport?> Read(
        CommandContext context,
        CancellationToken cancellation
    )
    {
        using var message = new MemoryStream();
        await using var from = context.Arguments.Operands is [var file]
            ? File.OpenRead(file)
            : Console.OpenStandardInput();
        var piece = new byte[16 * 1024];
        while (await from.ReadAsync(piece, cancellation) is > 0 and var read)
        {
            if (message.Length + read > Most)
            {
                return null;
            }
            message.Write(piece, 0, read);
        }
        message.Position = 0;
        return await DeliveryReport.Read(message, cancellation);
    }
}
