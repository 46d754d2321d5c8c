using System.Net.Mail;
using Puebla.Accounts.First;
using Puebla.Conference.Contracts;
using Puebla.Kernel;
using Puebla.Ui.Forms;

namespace Puebla.Web.Commands;

/// <summary>Makes an administrator and prints the link to be handed over: the first of an installation, or one whom nobody else can let in again.</summary>
internal static class AdminCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        var email = context.Arguments.Operands[0];
        if (!MailAddress.TryCreate(email, out _))
        {
            throw new UsageException("usage.email", email);
        }
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        await using var services = CommandServices.Build(lease.ConnectionString);
        await Preparation.RunAsync(services, cancellation);
        await using var scope = services.CreateAsyncScope();
        var made = await scope
            .ServiceProvider.GetRequiredService<IFirstAdministrator>()
            .Make(
                email,
                context.Arguments[Option.PersonName],
                LanguageExtensions.Current,
                cancellation
            );
        var site = ListenAddresses.Shown(
            ListenAddresses.Read(context.Arguments, lease.ConnectionString)
        );
        context.Out.WriteLine(site + made.Path);
        var day = ConferenceFacts.DayOf(made.ExpiresAt);
        await context.Error.WriteLineAsync(Texts.Of("admin.made", DateText.Full(day)));
        return ExitCodes.Done;
    }
}
