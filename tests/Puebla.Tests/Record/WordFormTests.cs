using Npgsql;
using Puebla.Record.Search.Text;

namespace Puebla.Tests.Record;

/// <summary>A word finds its other forms, asked of PostgreSQL's own stemmer, with accents and without.</summary>
public sealed class WordFormTests(OnePuebla one)
{
    private static readonly string[][] Forms =
    [
        ["mujer", "mujeres"],
        ["consular", "consulares"],
        ["familiar", "familiares"],
        ["regular", "regulares"],
        ["irregular", "irregulares"],
        ["taller", "talleres"],
        ["hogar", "hogares"],
        ["lugar", "lugares"],
        ["deber", "deberes"],
        ["menor", "menores"],
        ["país", "países"],
        ["nación", "naciones"],
        ["región", "regiones"],
        ["migrante", "migrantes"],
        ["niño", "niños"],
        ["niña", "niñas"],
        ["frontera", "fronteras"],
        ["fronterizo", "fronterizas"],
        ["víctima", "víctimas"],
        ["red", "redes"],
        ["autoridad", "autoridades"],
        ["ley", "leyes"],
        ["orden", "órdenes"],
        ["examen", "exámenes"],
        ["origen", "orígenes"],
        ["joven", "jóvenes"],
        ["crimen", "crímenes"],
        ["imagen", "imágenes"],
        ["mes", "meses"],
        ["interés", "intereses"],
        ["luz", "luces"],
        ["vez", "veces"],
        ["juez", "jueces"],
        ["capaz", "capaces"],
        ["eficaz", "eficaces"],
        ["raíz", "raíces"],
        ["actividad", "actividades"],
        ["laboral", "laborales"],
        ["regional", "regionales"],
        ["temporal", "temporales"],
        ["visa", "visas"],
        ["acción", "acciones"],
        ["decisión", "decisiones"],
        ["conclusión", "conclusiones"],
        ["gestión", "gestiones"],
        ["cuestión", "cuestiones"],
        ["reunión", "reuniones"],
        ["opinión", "opiniones"],
        ["unión", "uniones"],
        ["avión", "aviones"],
        ["camión", "camiones"],
        ["delegación", "delegaciones"],
        ["informe", "informes"],
        ["documento", "documentos"],
        ["estándar", "estándares"],
        ["militar", "militares"],
        ["escolar", "escolares"],
        ["similar", "similares"],
        ["titular", "titulares"],
        ["líder", "líderes"],
        ["carácter", "caracteres"],
        ["poder", "poderes"],
        ["trabajador", "trabajadores"],
        ["trabajador", "trabajadoras"],
        ["observador", "observadores"],
        ["observador", "observadora"],
        ["refugiado", "refugiadas"],
        ["extranjero", "extranjera"],
        ["indígena", "indígenas"],
        ["vulnerable", "vulnerables"],
        ["responsable", "responsables"],
        ["legal", "legales"],
        ["móvil", "móviles"],
        ["útil", "útiles"],
        ["difícil", "difíciles"],
        ["compromiso", "compromisos"],
        ["plazo", "plazos"],
        ["paz", "paces"],
        ["revisión", "revisiones"],
        ["misión", "misiones"],
        ["pasaporte", "pasaportes"],
        ["registro", "registros"],
        ["crisis", "crisis"],
        ["dosis", "dosis"],
        ["virus", "virus"],
        ["lunes", "lunes"],
        ["sociedad", "sociedades"],
        ["organismo", "organismos"],
        ["organización", "organizaciones"],
        ["agencia", "agencias"],
        ["protocolo", "protocolos"],
        ["lineamiento", "lineamientos"],
        ["manual", "manuales"],
        ["seminario", "seminarios"],
        ["curso", "cursos"],
        ["diplomado", "diplomados"],
        ["adolescente", "adolescentes"],
        ["persona", "personas"],
        ["remesa", "remesas"],
        ["retorno", "retornos"],
        ["deportación", "deportaciones"],
        ["detención", "detenciones"],
        ["derecho", "derechos"],
        ["humano", "humanas"],
        ["política", "políticas"],
        ["público", "pública"],
        ["solicitar", "solicita"],
        ["solicitar", "solicitan"],
        ["solicitar", "solicitando"],
        ["solicitar", "solicitado"],
        ["agradecer", "agradece"],
        ["agradecer", "agradecen"],
        ["aprobar", "aprobado"],
        ["exhortar", "exhorta"],
        ["tomar", "toma"],
        ["dólar", "dólares"],
        ["celular", "celulares"],
        ["pilar", "pilares"],
        ["ejemplar", "ejemplares"],
        ["preliminar", "preliminares"],
        ["alquiler", "alquileres"],
        ["placer", "placeres"],
        ["saber", "saberes"],
    ];

    [Fact]
    public async Task A_word_and_its_other_form_are_one_to_search()
    {
        var puebla = await one.Running();
        await using var connection = new NpgsqlConnection(puebla.ConnectionString);
        await connection.OpenAsync();
        var parted = new List<string>();
        foreach (var pair in Forms)
        {
            foreach (
                var asked in new[] { pair[0], Folding.Fold(pair[0]), pair[0].ToUpperInvariant() }
            )
            {
                await using var match = new NpgsqlCommand(
                    "select to_tsvector('spanish', $1) @@ plainto_tsquery('spanish', $2)",
                    connection
                );
                match.Parameters.Add(new() { Value = Folding.FoldFor("es", pair[1]) });
                match.Parameters.Add(new() { Value = Folding.FoldFor("es", asked) });
                if (await match.ExecuteScalarAsync() is not true)
                {
                    parted.Add($"{asked} / {pair[1]}");
                }
            }
        }
        Assert.Empty(parted);
    }
}
