using Puebla.Bench;
using Puebla.Bench.Measuring;
using Puebla.Web.Commands;

try
{
    await Run(BenchOptions.Read(args));
    return 0;
}
catch (Exception problem) when (problem is ArgumentException or RefusedException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 2;
}

static async Task Run(BenchOptions options)
{
    await using var ground = await Ground.StartAsync(options);
    var report = new Report();
    foreach (var bench in Benches.All.Where(bench => options.Wants(bench.Name)))
    {
        Ground.Say($"{bench.Name}…");
        await foreach (var figure in bench.Run(ground))
        {
            report.Add(bench.Name, figure);
            Ground.Say($"  {Report.Line(figure)}");
        }
    }
    Console.Write(options.Json ? report.Json(options) : report.Table(options));
}
