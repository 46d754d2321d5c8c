using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Puebla.TestKit;

namespace Puebla.EndToEnd;

/// <summary>Documents are handed in with script: each with its progress, what is cut off is sent again and the rest is not.</summary>
public sealed class HandInJourneyTests(Browsing browsing)
{
    [Fact]
    public async Task A_list_that_was_cut_is_gone_on_with_and_what_came_of_it_is_shown()
    {
        var officer = await browsing.Puebla.SignedIn("secretariat@secretariat");
        var page = await browsing.Window(officer);
        await page.GotoAsync("/documentos/entregar");
        FilePayload[] files =
        [
            Invented("uno.txt", 5, "Agradecer a Belice la lista de oficinas."),
            Invented("dos.txt", 6, "Solicitar a Panamá que convoque un taller de prueba."),
            new()
            {
                Name = "falso.pdf",
                MimeType = "application/pdf",
                Buffer = Zip(),
            },
        ];
        await page.Locator("input[type=file]").SetInputFilesAsync(files);

        // The line goes down while the second is on its way.
        var sent = new List<string>();
        await page.RouteAsync(
            new Regex("/archivos$"),
            async route =>
            {
                var name = route.Request.Headers.GetValueOrDefault("x-file-name");
                if (name is not null)
                {
                    sent.Add(name);
                }
                await (
                    name == "dos.txt" && sent.Count(one => one == name) == 1
                        ? route.AbortAsync("connectionreset")
                        : route.ContinueAsync()
                );
            }
        );
        var submit = page.Locator("form[data-hand-in] button[type=submit]");
        await submit.ClickAsync();
        var lines = page.Locator("[data-progress] li");
        await Assertions.Expect(lines).ToHaveCountAsync(3);
        await Assertions.Expect(lines.Nth(0)).ToContainTextAsync("recibido");
        await Assertions.Expect(lines.Nth(1)).ToContainTextAsync("se cortó");
        await Assertions
            .Expect(page.Locator("[data-status]"))
            .ToContainTextAsync("no se envían de nuevo");
        Assert.StartsWith(
            "/documentos/entregar",
            new Uri(page.Url).AbsolutePath,
            StringComparison.Ordinal
        );

        // The same button goes on: what arrived is not sent again.
        await submit.ClickAsync();
        await Assertions.Expect(page.Locator(".entries li").First).ToContainTextAsync("uno.txt");
        await page.WaitForURLAsync("**/documentos/entregas/*");
        Assert.Equal(2, sent.Count(name => name == "dos.txt"));
        Assert.Single(sent, name => name == "uno.txt");

        // The page follows the work by itself, to its end.
        var state = page.Locator("[data-state]");
        await Assertions
            .Expect(state.Locator("[data-done]"))
            .ToBeAttachedAsync(new() { Timeout = 180_000 });
        await Assertions.Expect(state.Locator("li")).ToHaveCountAsync(3);
        await Assertions
            .Expect(state.Locator("li").Filter(new() { HasText = "falso.pdf" }))
            .ToContainTextAsync("ZIP");
        await state
            .Locator("li")
            .Filter(new() { HasText = "dos.txt" })
            .GetByRole(AriaRole.Link, new() { Name = "revisar lo leído" })
            .ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Revisar lo leído");
    }

    private static byte[] Zip()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("dentro.txt").Open();
            entry.Write("Nada."u8);
        }
        return bytes.ToArray();
    }

    private static FilePayload Invented(string name, int day, string provision) =>
        new()
        {
            Name = name,
            MimeType = "text/plain",
            Buffer = Encoding.UTF8.GetBytes(
                $"""
                Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
                San José, Costa Rica
                {day} de mayo de 2131

                Conclusiones

                1. {provision}
                2. Agradecer a la Presidencia Pro-Témpore la preparación de esta prueba.
                """
            ),
        };
}
