using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Puebla.Bench.Measuring;
using Puebla.Kernel.Access;
using Puebla.Kernel.Printing;

namespace Puebla.Bench.Dossiers;

/// <summary>A public dossier of three hundred quotations, at the HTTP boundary, as each of its files. A file is made anew each time.</summary>
internal static class DossierBench
{
    private const int Quotations = 300;
    private const int Times = 10;

    public static async IAsyncEnumerable<Figure> Run(Ground ground)
    {
        var site = await ground.Filled();
        var dossier = await Make(site);
        if (!site.Services.GetRequiredService<IPdfPrinter>().IsInstalled)
        {
            Ground.Say("  no Chromium here: no PDF");
            yield break;
        }
        var first = await Download(site, dossier, "pdf");
        yield return new($"a dossier of {Quotations} quotations to PDF, the first", first, "ms")
        {
            Note = "The browser is started by it.",
        };
        var (pdf, docx) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            pdf.Add(await Download(site, dossier, "pdf"));
            docx.Add(await Download(site, dossier, "docx"));
        }
        yield return new($"a dossier of {Quotations} quotations to PDF, median", pdf.Median(), "ms")
        {
            Asked = Target.AtMost(2_000),
            Reference = new("the same to DOCX", docx.Median()),
        };
        yield return new($"a dossier of {Quotations} quotations to PDF, slowest", pdf.Max(), "ms");
    }

    private static async Task<double> Download(FilledSite site, Guid dossier, string format)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        var started = Stopwatch.GetTimestamp();
        using var answer = await client.GetAsync(
            new Uri($"/dosieres/{dossier:D}/descarga/{format}", UriKind.Relative)
        );
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }

    private static async Task<Guid> Make(FilledSite site)
    {
        var id = Guid.NewGuid();
        await using var source = NpgsqlDataSource.Create(site.ConnectionString);
        await using var command = source.CreateCommand(
            """
            with d as (insert into record.dossier (id, title_spanish, mandate, audience_id, is_common, made_at, changed_at, changed_by)
              values ($1, 'Trescientas citas', '', $2, false, now(), now(), 'system') returning id)
            insert into record.dossier_entry (id, dossier_id, address_id, part)
              select gen_random_uuid(), d.id, a.id, '{}' from d, (select id from record.address order by md5(id::text) limit $3) a
            """
        );
        command.Parameters.Add(new() { Value = id });
        command.Parameters.Add(new() { Value = Audiences.PublicId });
        command.Parameters.Add(new() { Value = Quotations });
        await command.ExecuteNonQueryAsync();
        return id;
    }
}
