using Microsoft.Extensions.DependencyInjection;
using Puebla.Record.Import;

namespace Puebla.EndToEnd;

/// <summary>An invented text on the days of a meeting that the registers know, so that a meeting holds a text.</summary>
internal static class InventedMeeting
{
    private const string Text = """
        Reunión del Grupo Regional de Consulta sobre Migración (GRCM)
        San Salvador, El Salvador
        20 a 22 de junio de 2017

        Conclusiones

        1. Solicitar a los países miembros que envíen una lista inventada de oficinas a más tardar el 1 de marzo de 2018.
        2. Agradecer a la Presidencia Pro-Témpore la preparación de esta prueba.
        """;

    public static async Task Import(IServiceProvider services)
    {
        var file = Path.Combine(
            Directory.CreateTempSubdirectory("puebla-e2e-").FullName,
            "invented.txt"
        );
        try
        {
            await File.WriteAllTextAsync(file, Text);
            var summary = await services
                .GetRequiredService<Importer>()
                .Import(new() { Paths = [file], Reason = "test" });
            Assert.Equal(
                "grcm-2017-06-20",
                Assert.Single(Assert.Single(summary.Files).Instruments)
            );
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }
}
