using Puebla.Record.Samples;
using Puebla.Ui.Addresses;
using Puebla.Web.EmbeddedPostgres;
using Puebla.Web.Site;

namespace Puebla.Web.Commands;

/// <summary>Serves the site until Ctrl-C or SIGTERM: database, migrations, facts and samples, then the pages.</summary>
internal static class UpCommand
{
    public static async Task<int> RunAsync(CommandContext context, CancellationToken cancellation)
    {
        if (context.Arguments.Has(Option.Demo))
        {
            DemoStart.RefuseBeyondThisMachine(ListenAddresses.Read(context.Arguments, ""));
        }
        ListenAddresses.Probe(ListenAddresses.Read(context.Arguments, "").Listen);
        try
        {
            await ServeAsync(context, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Told to stop while still starting: that is a stop like any other.
        }
        await context.Error.WriteLineAsync(Texts.Of("up.stopped"));
        return ExitCodes.Done;
    }

    private static async Task ServeAsync(CommandContext context, CancellationToken cancellation)
    {
        await using var lease = await context.TakeDatabaseAsync(cancellation);
        var settings = ListenAddresses.Read(context.Arguments, lease.ConnectionString) with
        {
            Demo = context.Arguments.Has(Option.Demo),
            Mail = MailAddresses.Read(context.Arguments),
            Clamd = context.Arguments[Option.Clamd],
            Chromium = context.Arguments[Option.Chromium],
            Keys = context.Arguments[Option.Keys] ?? Path.Combine(lease.DataFolder, "keys"),
        };
        await using var site = SiteHost.Build(settings);
        await Preparation.RunAsync(site.Services, cancellation);
        await DemoStart.RunAsync(site.Services, settings.Demo, cancellation);
        await site.StartAsync(cancellation);
        await LoadSamplesAsync(site.Services, cancellation);
        Greet(context.Error, settings, lease);
        await site.WaitForShutdownAsync(cancellation);
    }

    /// <summary>After the site serves: the samples hold nobody up, and are there already at every start but the first.</summary>
    private static Task LoadSamplesAsync(
        IServiceProvider services,
        CancellationToken cancellation
    ) =>
        services
            .GetRequiredService<SampleTexts>()
            .Load(Path.Combine(AppContext.BaseDirectory, "samples"), cancellation);

    private static void Greet(TextWriter output, SiteSettings settings, DatabaseLease lease)
    {
        var address = ListenAddresses.Shown(settings);
        output.WriteLine();
        output.WriteLine(Texts.Of("up.ready", address));
        if (settings.Demo)
        {
            output.WriteLine(Texts.Of("up.demo", address + SitePlaces.SignIn.Here));
        }
        output.WriteLine(
            Texts.Of(
                "up.where-next",
                address,
                lease.IsEmbedded ? lease.DataFolder : Texts.Of("database.external")
            )
        );
    }
}
