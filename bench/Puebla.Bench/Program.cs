using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Bench;
using Puebla.Kernel.Data;
using Puebla.Web.Site;

// Puebla.Bench CONNECTION PARAGRAPHS [fill]
var (connection, paragraphs) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
await using var site = SiteHost.Build(
    new()
    {
        ConnectionString = connection,
        Listen = [new(IPAddress.Loopback, 0)],
        RequestsPerSecond = 0,
    }
);
if (args.Contains("fill"))
{
    await using (var scope = site.Services.CreateAsyncScope())
    {
        await scope.ServiceProvider.GetRequiredService<ConferenceDb>().Database.MigrateAsync();
    }
    var elapsed = await Fill.Run(
        site.Services,
        paragraphs,
        done =>
        {
            if (done % 200 == 0)
            {
                Console.WriteLine(done);
            }
        }
    );
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"fill: {paragraphs / elapsed.TotalSeconds:0} paragraphs a second"
        )
    );
}
await site.StartAsync();
var bench = new SearchBench(new Uri(site.Urls.First()), new Synthetic(1996).Words);
await bench.Run(1, 200);
foreach (var clients in new[] { 1, 8 })
{
    var times = await bench.Run(clients, 800);
    Console.WriteLine(
        string.Create(
            CultureInfo.InvariantCulture,
            $"search, {paragraphs} paragraphs, {clients} client(s): p50 {times.Median:0.0} ms, p99 {times.P99:0.0} ms, {times.PerSecond:0} a second"
        )
    );
}
await site.StopAsync();
