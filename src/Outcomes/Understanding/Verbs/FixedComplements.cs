namespace Puebla.Outcomes.Understanding.Verbs;

/// <summary>Verbs whose act takes in the words after them: tomar nota, dar seguimiento, hacer un llamado, call upon.</summary>
internal static class FixedComplements
{
    private static readonly (string Verb, string Complement, Verb Act)[] Table =
    [
        ("tomar", "nota", new("tomar nota", ActClass.Records)),
        ("tomar", "debida nota", new("tomar nota", ActClass.Records)),
        ("tomar", "conocimiento", new("tomar nota", ActClass.Records)),
        ("dar", "seguimiento", new("dar seguimiento", ActClass.Plans)),
        ("dar", "continuidad", new("dar continuidad", ActClass.Plans)),
        ("dar", "cumplimiento", new("dar cumplimiento", ActClass.Plans)),
        ("dar", "por recibido", new("recibir", ActClass.Records)),
        ("dar", "la bienvenida", new("dar la bienvenida", ActClass.Records)),
        ("dar", "las gracias", new("agradecer", ActClass.Thanks)),
        ("hacer", "un llamado", new("hacer un llamado", ActClass.Urges)),
        ("hacer", "un llamamiento", new("hacer un llamado", ActClass.Urges)),
        ("hacer", "llamado", new("hacer un llamado", ActClass.Urges)),
        ("tener", "lugar", new("tener lugar", ActClass.Plans)),
        ("tomar", "place", new("tener lugar", ActClass.Plans)),
        ("dejar", "sin efecto", new("dejar sin efecto", ActClass.Decides)),
        ("llevar", "a cabo", new("llevar a cabo", ActClass.Plans)),
        ("poner", "en marcha", new("poner en marcha", ActClass.Plans)),
        ("dejar", "constancia", new("dejar constancia", ActClass.Records)),
        ("tomar", "note", new("tomar nota", ActClass.Records)),
        ("llamar", "on", new("hacer un llamado", ActClass.Urges)),
        ("llamar", "upon", new("hacer un llamado", ActClass.Urges)),
        ("llamar", "for", new("hacer un llamado", ActClass.Urges)),
        ("llevar", "out", new("llevar a cabo", ActClass.Plans)),
        ("step", "up", new("reforzar", ActClass.Plans)),
        ("seguir", "up", new("dar seguimiento", ActClass.Plans)),
    ];

    /// <summary>The act that a verb forms with the words from a token on, and how many they are.</summary>
    public static (Verb Act, int Words)? After(Verb verb, ProvisionText text, int at)
    {
        foreach (var (lemma, complement, act) in Table)
            if (verb.Lemma == lemma && text.Follows(at, complement))
                return (act, complement.Count(c => c == ' ') + 1);
        return null;
    }
}
