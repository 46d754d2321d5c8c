namespace Puebla.Outcomes.Lexicon;

/// <summary>Names that hold a country's or a body's name and mean something else.</summary>
internal static class Masks
{
    public static IReadOnlyList<string> All =>
        [
            "Ciudad de (México|Panamá|Guatemala|Belice)",
            "(Mexico|Panama|Guatemala|Belize|Kuwait) City",
            "(Nuevo|New) (México|Mexico)",
            "la Secretaría (General|Nacional|de Estado|de Gobernación|de Relaciones Exteriores|de Seguridad|de Salud|del Trabajo)",
            "the Secretariat General",
            "Golfo de México",
            "Gulf of Mexico",
            "Canal de Panamá",
            "Panama Canal",
            "Universidad [Nacional] [Autónoma] de (México|Panamá|Costa Rica|El Salvador|Honduras|Guatemala)",
            "(Secretaría|Secretariado) Virtual",
            "Virtual Secretariat",
            "Washington D[.]C[.]",
            "[los|todos los] países (observadores|no miembros|vecinos|terceros)",
            "[los] países de (tránsito|origen|destino|acogida|retorno)",
            "(the) countries of (transit|origin|destination)",
            "(observer|non-member) (countries|states)",
            "mar de China [Meridional]",
            "South China Sea",
        ];
}
