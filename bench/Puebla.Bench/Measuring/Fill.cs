using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Puebla.Kernel.Access;
using Puebla.Outcomes;
using Puebla.Record.Import;

namespace Puebla.Bench.Measuring;

/// <summary>Fills a database with synthetic documents by the product's own way of keeping them.</summary>
internal static class Fill
{
    public static async Task<TimeSpan> Run(IServiceProvider services, int paragraphs)
    {
        var started = Stopwatch.GetTimestamp();
        var documents = new Synthetic(1996)
            .Documents()
            .Take(paragraphs / Synthetic.ParagraphsPerDocument);
        var request = new ImportRequest { Paths = [], Reason = "bench" };
        await Parallel.ForEachAsync(
            documents.Index(),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (pair, stop) =>
            {
                await using var scope = services.CreateAsyncScope();
                var name = FormattableString.Invariant($"synthetic-{pair.Index}.txt");
                var content = Encoding.UTF8.GetBytes(name);
                var document = new ReadDocument(
                    name,
                    content,
                    SHA256.HashData(content),
                    SourceFormat.Text,
                    pair.Item
                );
                await scope
                    .ServiceProvider.GetRequiredService<DocumentStore>()
                    .Keep(name, document, request, Audience.Public, stop);
            }
        );
        return Stopwatch.GetElapsedTime(started);
    }
}
